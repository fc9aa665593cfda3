import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Row, Stack } from '../../../ui/stack.js';
import { useSignatures } from '../api/signatures.js';

/** On a judge's first page: so many sheets wait for the judge's signature. Nothing where none do. */
export function SignaturesDue({ roundId, name }: { roundId: string; name: string }) {
  const { t } = useTranslation('paper');
  const due = useSignatures(roundId).data?.items.filter((sheet) => sheet.own && sheet.due.includes('judge')) ?? [];
  if (due.length === 0) return null;
  return (
    <Card title={t('sign.due-title', { round: name })}>
      <Stack>
        <p>{t('sign.due-text', { count: due.length })}</p>
        <Row>
          <LinkButton to={`/judge/rounds/${roundId}/signatures`}>{t('sign.go')}</LinkButton>
        </Row>
      </Stack>
    </Card>
  );
}
