import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/date.js';
import { safekeeping } from '../../lib/safekeeping.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField } from '../../ui/choice-fields.js';
import { Notice } from '../../ui/notice.js';
import { SaveState } from '../../ui/save-state.js';
import { Soft } from '../../ui/stack.js';
import type { Desk } from './api/desk.js';
import type { ReviewedEntry } from './api/entry.js';
import { Checklist } from './checklist.js';
import { DecisionForm } from './decision-form.js';
import { ConfirmDecision } from './review/confirm-decision.js';
import { KeysHelp } from './review/keys-help.js';
import { StartReview } from './review/start-review.js';
import { useDeskKeys } from './review/use-desk-keys.js';
import { useWorksheet, type WorksheetState } from './review/use-worksheet.js';
import type { ReviewRules } from './rules.js';
import { useDecision } from './use-decision.js';

interface ReviewPanelProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  desk: Desk;
  onDecided: () => void;
}

/** The reviewer's side of the page: begin, answer the questions, decide. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { entry, desk } = props;
  if (entry.waiting) return <Waits until={entry.waiting.until} />;
  if (entry.can.startReview) return <StartReview entry={entry} />;
  return desk.can.work ? <Work key={entry.revisionNo} {...props} /> : null;
}

/** The submit waits for a file that may still come; until then nobody takes the entry up. */
function Waits({ until }: { until: string }) {
  const { t } = useTranslation('desk');
  const dates = useDates();
  return <Notice title={t('waits.title')}>{t('waits.text', { until: dates.instant(until) })}</Notice>;
}

function Work({ entry, rules, desk, onDecided }: ReviewPanelProps) {
  const { t } = useTranslation('organiser');
  const sheet = useWorksheet(entry.id, desk, rules.checklist);
  const draft = useDecision(rules, sheet);
  const proposed = desk.proposals.some(({ state }) => state === 'open');
  return (
    <>
      <Notes rules={rules} sheet={sheet} marked={draft.tried} />
      {proposed ? (
        <Card title={t('review.decision')}>
          <p>{t('review:propose.waits')}</p>
        </Card>
      ) : (
        <Card title={t('review.decision')}>
          <DecisionForm entry={entry} rules={rules} draft={draft} />
        </Card>
      )}
      <ConfirmDecision entry={entry} sheet={sheet} draft={draft} onDecided={onDecided} />
    </>
  );
}

const KEYS_OFF = 'review-keys-off';

function Notes({ rules, sheet, marked }: { rules: ReviewRules; sheet: WorksheetState; marked: boolean }) {
  const { t } = useTranslation('organiser');
  const [help, setHelp] = useState(false);
  const [on, setOn] = useState(() => safekeeping<boolean>(KEYS_OFF).read() !== true);
  const { checklist: questions } = rules;
  useDeskKeys({ questions, sheet, on, onHelp: () => setHelp(true) });
  const answered = questions.length - sheet.open;
  return (
    <Card
      title={t('review.checklist')}
      aside={<Soft>{t('review.answered', { count: answered, total: questions.length })}</Soft>}
    >
      <KeysHelp
        open={help}
        on={on}
        onToggle={setHelp}
        onSwitch={(wanted) => {
          safekeeping<boolean>(KEYS_OFF).write(wanted ? null : true);
          setOn(wanted);
        }}
      />
      <Checklist questions={questions} checks={sheet.checks} onChange={sheet.sheet.change} marked={marked} />
      {sheet.open > 0 && (
        <Button look="text" onClick={() => sheet.sheet.restYes(questions.map(({ code }) => code))}>
          {t('review.rest-yes')}
        </Button>
      )}
      <AreaField
        label={t('review:sheet.note')}
        hint={t('review:sheet.note-hint')}
        required={false}
        maxLength={4000}
        value={sheet.note}
        onChange={sheet.sheet.write}
      />
      <SaveState state={sheet.saving} onRetry={() => void sheet.sheet.autosave.flush()} />
    </Card>
  );
}
