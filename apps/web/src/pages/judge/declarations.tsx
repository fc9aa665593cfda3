import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDeclarations } from '../../features/judging/api/declarations.js';
import { DeclareAll } from '../../features/judging/desk/declare-all.js';
import { UndertakingGate } from '../../features/judging/undertaking/undertaking-gate.js';
import { Loaded } from '../../ui/loaded.js';
import { PageHead } from '../../ui/page-head.js';

/** What a judge declares before any file opens, all at once. */
export function DeclarationsPage() {
  const { t } = useTranslation('conflicts');
  const editionId = useParams()['editionId'] ?? '';
  return (
    <>
      <PageHead title={t('declare.title')} up={{ to: '/judge', label: t('declare.back') }} next={t('declare.text')} />
      <UndertakingGate editionId={editionId}>
        <Asked editionId={editionId} />
      </UndertakingGate>
    </>
  );
}

function Asked({ editionId }: { editionId: string }) {
  return (
    <Loaded query={useDeclarations(editionId)}>
      {({ items }) => <DeclareAll editionId={editionId} entries={items} />}
    </Loaded>
  );
}
