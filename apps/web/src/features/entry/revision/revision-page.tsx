import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/loaded.js';
import { PageHead } from '../../../ui/page-head.js';
import { SkeletonPage } from '../../../ui/skeleton.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type Revision, type RevisionChanges, useRevision, useRevisionChanges } from '../api/revision.js';
import { useRevisions } from '../api/revisions.js';
import { Comparison } from './comparison.js';
import { RevisionActions, RevisionWay } from './revision-nav.js';
import { RevisionPicker } from './revision-picker.js';
import { RevisionRead } from './revision-read.js';
import type { ReadRules, RevisionRules } from './rules.js';
import { useCompared } from './use-compared.js';

interface OneProps {
  id: string;
  no: number;
  /** The address of the entry's page. */
  home: string;
  /** Gives what the edition asked when it was frozen. */
  rulesOf: (revision: Revision, children: (rules: ReadRules) => ReactNode) => ReactNode;
}

/** One submit of an entry in full. */
export function OneRevision({ id, no, home, rulesOf }: OneProps) {
  const { t } = useTranslation('revisions');
  return (
    <Loaded query={useRevision(id, no)} skeleton={<SkeletonPage blocks={3} />}>
      {(revision) => (
        <>
          <PageHead
            title={`${revision.number} · ${t('title', { no })}`}
            up={{ to: home, label: t('read.up') }}
            state={revision.lastNo === no && <StateTag tone="success">{t('read.valid')}</StateTag>}
            next={t(revision.lastNo === no ? 'read.next-last' : 'read.next-older', { no: revision.lastNo })}
            actions={<RevisionActions entryId={id} home={home} no={no} lastNo={revision.lastNo} />}
          />
          <RevisionWay home={home} no={no} lastNo={revision.lastNo} />
          {rulesOf(revision, (rules) => (
            <RevisionRead revision={revision} rules={rules} />
          ))}
        </>
      )}
    </Loaded>
  );
}

interface TwoProps {
  id: string;
  home: string;
  /** Gives what the edition asked when each of the two was frozen. */
  rulesOf: (
    changes: RevisionChanges,
    children: (before: RevisionRules, after: RevisionRules) => ReactNode,
  ) => ReactNode;
}

/** Any two submits of an entry beside each other. */
export function TwoRevisions(props: TwoProps) {
  return (
    <Loaded query={useRevisions(props.id)} skeleton={<SkeletonPage blocks={2} />}>
      {({ items }) => <Compared {...props} lastNo={items[0]?.no ?? 1} />}
    </Loaded>
  );
}

function Compared({ id, lastNo, home, rulesOf }: TwoProps & { lastNo: number }) {
  const { t } = useTranslation('revisions');
  const { from, to, pick } = useCompared(lastNo);
  const query = useRevisionChanges(id, to, from);
  const count = query.data?.changes.length;
  return (
    <>
      <PageHead
        title={t('compare.title')}
        up={{ to: home, label: t('read.up') }}
        next={count !== undefined && count > 0 && t('compare.next', { count })}
      />
      <RevisionPicker entryId={id} from={from} to={to} onPick={pick} />
      <Loaded query={query}>
        {(changes) =>
          rulesOf(changes, (before, after) => <Comparison changes={changes} before={before} after={after} />)
        }
      </Loaded>
    </>
  );
}
