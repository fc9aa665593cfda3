import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Fact, Facts } from '../../ui/facts.js';
import { PaperButton } from '../../ui/paper-button.js';
import { Stack } from '../../ui/stack.js';
import type { Certificate } from './api/certificates.js';
import { CertificateState } from './certificate-state.js';

/** One's own certificates, to download. */
export function MyCertificateList({ items }: { items: readonly Certificate[] }) {
  const { t } = useTranslation('certificate');
  if (items.length === 0) {
    return (
      <EmptyState icon="prize" title={t('mine.none')}>
        {t('mine.none-text')}
      </EmptyState>
    );
  }
  return (
    <Stack>
      {items.map((one) => (
        <MyCertificate key={one.id} certificate={one} />
      ))}
    </Stack>
  );
}

function MyCertificate({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('certificate');
  const say = useSay();
  const { id, number, kind, award, edition, holder, date, state, reason } = certificate;
  return (
    <Card title={`${say(award)} · ${t(`kinds.${kind}`)}`} aside={<CertificateState certificate={certificate} />}>
      <Stack>
        <Facts>
          <Fact label={t('facts.number')}>{number}</Fact>
          <Fact label={t(kind === 'project' ? 'facts.project' : 'facts.holder')}>{holder}</Fact>
          <Fact label={t('facts.edition')}>{say(edition)}</Fact>
          <Fact label={t('facts.date')}>{date}</Fact>
          {reason && <Fact label={t('facts.reason')}>{reason}</Fact>}
        </Facts>
        {state === 'valid' && <PaperButton path={`/certificates/${id}/paper`} label={t('list.paper')} />}
      </Stack>
    </Card>
  );
}
