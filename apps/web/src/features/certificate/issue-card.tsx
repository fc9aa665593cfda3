import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField } from '../../ui/choice-fields.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { type CertificateDesk, type StaffCertificate, useIssue } from './api/certificates.js';
import { ChooseHolders } from './choose-holders.js';
import { GlyphFaults } from './glyph-faults.js';
import { NoticeDifferences } from './notice-differences.js';

/** Issues what is due: the prizes by themselves, judges and units as chosen here. */
export function IssueCard({ editionId, desk }: { editionId: string; desk: CertificateDesk }) {
  const { t } = useTranslation('certificate');
  const [judges, setJudges] = useState<readonly string[]>([]);
  const [again, setAgain] = useState<readonly string[]>([]);
  const [units, setUnits] = useState('');
  const say = useSay();
  const issuing = useIssue(editionId);
  const organisations = [...new Set(units.split('\n').flatMap((line) => line.trim() || []))];
  const count = desk.due.reduce((sum, one) => sum + one.count, 0) + judges.length + again.length + organisations.length;
  const nameOf = (one: StaffCertificate) => `${one.holder} · ${say(one.award)} · ${one.number}`;
  if (desk.blockers.length > 0) return <Blocked blockers={desk.blockers} />;
  if (!desk.can.issue) return null;
  const issue = () =>
    issuing.mutate(
      { judges: [...judges], again: [...again], organisations },
      {
        onSuccess: () => {
          setJudges([]);
          setAgain([]);
          setUnits('');
        },
      },
    );
  return (
    <Card title={t('issue.title')}>
      <Stack>
        <DueList due={desk.due} />
        <NoticeDifferences differences={desk.differences} />
        <ChooseHolders
          label={t('issue.judges')}
          holders={desk.judges.flatMap(({ personId: id, name, held }) => (held ? [] : { id, name }))}
          chosen={judges}
          onChange={setJudges}
        />
        <ChooseHolders
          label={t('issue.again')}
          hint={t('issue.again-hint')}
          holders={desk.items.flatMap((one) => (one.again ? { id: one.id, name: nameOf(one) } : []))}
          chosen={again}
          onChange={setAgain}
        />
        <AreaField label={t('issue.units')} hint={t('issue.units-hint')} value={units} onChange={setUnits} rows={3} />
        <Refused error={issuing.error}>
          <GlyphFaults error={issuing.error} />
        </Refused>
        {!desk.sealKeptAt && <Notice tone="info">{t('issue.no-seal')}</Notice>}
        <div>
          <Button look="primary" disabled={count === 0} busy={issuing.isPending} onClick={issue}>
            {t('issue.verb', { count })}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

function DueList({ due }: Pick<CertificateDesk, 'due'>) {
  const { t } = useTranslation('certificate');
  if (due.length === 0) return <Soft>{t('issue.none')}</Soft>;
  return (
    <ul>
      {due.map(({ kind, count }) => (
        <li key={kind}>{t(`due.${kind}`, { count })}</li>
      ))}
    </ul>
  );
}

function Blocked({ blockers }: { blockers: readonly string[] }) {
  const { t } = useTranslation('certificate');
  return (
    <Card title={t('issue.title')}>
      <EmptyState icon="prize" title={t('issue.blocked')}>
        <ul>
          {blockers.map((code) => (
            <li key={code}>{t(`blockers.${code}`)}</li>
          ))}
        </ul>
      </EmptyState>
    </Card>
  );
}
