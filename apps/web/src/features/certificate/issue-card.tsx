import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { AreaField } from '../../ui/choice-fields.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Notice } from '../../ui/notice.js';
import { Refused } from '../../ui/refused.js';
import { Soft, Stack } from '../../ui/stack.js';
import { type CertificateDesk, useIssue } from './api/certificates.js';
import { ChooseJudges } from './choose-judges.js';
import { GlyphFaults } from './glyph-faults.js';
import { NoticeDifferences } from './notice-differences.js';

/** Issues what is due: the prizes by themselves, judges and units as chosen here. */
export function IssueCard({ editionId, desk }: { editionId: string; desk: CertificateDesk }) {
  const { t } = useTranslation('certificate');
  const [judges, setJudges] = useState<readonly string[]>([]);
  const [units, setUnits] = useState('');
  const issuing = useIssue(editionId);
  const organisations = [...new Set(units.split('\n').flatMap((line) => line.trim() || []))];
  const count = desk.due.reduce((sum, one) => sum + one.count, 0) + judges.length + organisations.length;
  if (desk.blockers.length > 0) return <Blocked blockers={desk.blockers} />;
  if (!desk.can.issue) return null;
  const issue = () =>
    issuing.mutate(
      { judges: [...judges], organisations },
      {
        onSuccess: () => {
          setJudges([]);
          setUnits('');
        },
      },
    );
  return (
    <Card title={t('issue.title')}>
      <Stack>
        {desk.due.length > 0 && (
          <ul>
            {desk.due.map((one) => (
              <li key={one.kind}>{t(`due.${one.kind}`, { count: one.count })}</li>
            ))}
          </ul>
        )}
        <NoticeDifferences differences={desk.differences} />
        {desk.due.length === 0 && <Soft>{t('issue.none')}</Soft>}
        <ChooseJudges judges={desk.judges} chosen={judges} onChange={setJudges} />
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
