import { useTranslation } from 'react-i18next';
import type { Localised } from '#kernel';
import { useSay } from '../../lib/i18n.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/button.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Row, Stack } from '../../ui/stack.js';
import { useSamplesDue } from './api/calibration.js';
import { type Duty, useMyAssignments } from './api/my-assignments.js';
import { byRound } from './desk/duties.js';
import { DutyRound } from './desk/duty-round.js';
import { SignaturesDue } from './signing/due-card.js';
import { UndertakingGate } from './undertaking/undertaking-gate.js';

interface MyAssignmentsProps {
  editionId: string;
  name: Localised;
}

/** The entries of one edition that wait for this judge, round by round, once its undertaking is signed. */
export function MyAssignments(props: MyAssignmentsProps) {
  return (
    <UndertakingGate editionId={props.editionId}>
      <Duties {...props} />
    </UndertakingGate>
  );
}

const waits = (duties: readonly Duty[]) => duties.some(({ declarationDue }) => declarationDue);

function Duties({ editionId, name }: MyAssignmentsProps) {
  const { t } = useTranslation('judge');
  const say = useSay();
  const samples = useSamplesDue(editionId);
  return (
    <Loaded query={useMyAssignments(editionId)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState
            title={t('assignments.empty')}
            action={<LinkButton to="/judge/profile">{t('assignments.empty-way')}</LinkButton>}
          >
            <p>{say(name)}</p>
            <p>{t('assignments.empty-hint')}</p>
          </EmptyState>
        ) : (
          <Stack>
            <DeclareFirst editionId={editionId} count={items.filter(({ declarationDue }) => declarationDue).length} />
            {byRound(items).map(({ round, duties }) => {
              const signable = round.state === 'open' && duties.some(({ sheet }) => sheet === 'submitted');
              return signable && <SignaturesDue key={round.id} roundId={round.id} name={say(round.name)} />;
            })}
            {byRound(items).map(({ round, duties }) => (
              <DutyRound key={round.id} round={round} duties={duties} waits={samples.has(round.id) || waits(duties)} />
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}

/** Before the first file: what still has to be declared, all at once. */
function DeclareFirst({ editionId, count }: { editionId: string; count: number }) {
  const { t } = useTranslation('conflicts');
  if (count === 0) return null;
  return (
    <Notice tone="warning" title={t('declare.due', { count })}>
      <Stack gap="tight">
        <p>{t('declare.due-text')}</p>
        <Row>
          <LinkButton look="primary" to={`/judge/declarations/${editionId}`}>
            {t('declare.open')}
          </LinkButton>
        </Row>
      </Stack>
    </Notice>
  );
}
