import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { usePlan } from '../../features/competition/api/plan.js';
import { useRound } from '../../features/judging/api/rounds.js';
import { useSheetRevisions } from '../../features/judging/api/sheet-record.js';
import { SheetList } from '../../features/judging/record/sheet-list.js';
import { SheetRecordCards } from '../../features/judging/record/sheet-record.js';
import { criterionName, ruleOf } from '../../features/judging/rules.js';
import { useSay } from '../../lib/i18n.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';
import { InEdition } from './in-edition.js';

/** The sheets of a round on record. */
export function SheetsPage() {
  const { id = '' } = useParams();
  return <InEdition>{(_, base) => <List id={id} up={`${base}/rounds/${id}`} />}</InEdition>;
}

function List({ id, up }: { id: string; up: string }) {
  const { t } = useTranslation('sheets');
  const say = useSay();
  return (
    <Loaded query={useRound(id)}>
      {({ name }) => (
        <>
          <PageHead title={t('title')} up={{ to: up, label: say(name) }} next={t('lead')} />
          <SheetList roundId={id} base={`${up}/sheets`} />
        </>
      )}
    </Loaded>
  );
}

/** One sheet with its revisions. */
export function SheetPage() {
  const { id = '', assignment = '' } = useParams();
  return (
    <InEdition>
      {(edition, base) => (
        <One key={assignment} roundId={id} id={assignment} editionId={edition.id} up={`${base}/rounds/${id}/sheets`} />
      )}
    </InEdition>
  );
}

function One({ roundId, id, editionId, up }: { roundId: string; id: string; editionId: string; up: string }) {
  const { t } = useTranslation('sheets');
  const say = useSay();
  const [round, plan] = [useRound(roundId), usePlan(editionId)];
  const rule = round.data && plan.data && ruleOf(plan.data.plan, round.data.code);
  return (
    <Loaded query={useSheetRevisions(id)}>
      {(record) => (
        <>
          <PageHead
            title={t('one', { number: record.number, judge: record.judge })}
            up={{ to: up, label: t('title') }}
            next={record.title}
          />
          <SheetRecordCards
            assignmentId={id}
            record={record}
            nameOf={(code) => (rule ? criterionName(rule, code, say) : code)}
          />
        </>
      )}
    </Loaded>
  );
}
