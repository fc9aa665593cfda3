import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, LinkButton } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Soft, Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import { JUDGE_KINDS } from './api/judges.js';
import type { PanelSeat, RoundView } from './api/rounds.js';
import styles from './panel.module.css';
import { PanelPicker } from './panel-picker.js';
import type { RoundRule } from './rules.js';

/** Who judges in this round; as long as it is not open, the organiser chooses them here. */
export function PanelCard({ round, rule }: { round: RoundView; rule: RoundRule }) {
  const { t } = useTranslation('organiser');
  const [picking, setPicking] = useState(round.panel.length === 0 && round.can.seatPanel);
  const tag = <StateTag tone="brand">{t('rounds.judges', { count: round.panel.length })}</StateTag>;
  return (
    <Card title={t('round.way.panel')} aside={round.panel.length > 0 && tag}>
      {picking ? (
        <PanelPicker round={round} rule={rule} onDone={() => setPicking(false)} />
      ) : (
        <Stack>
          {round.panel.length === 0 ? <p>{t('round.no-panel')}</p> : <Members panel={round.panel} />}
          <div>
            <LinkButton to="experts">{t('round.experts')}</LinkButton>
          </div>
          {round.can.seatPanel && (
            <div>
              <Button look={round.panel.length === 0 ? 'primary' : 'quiet'} onClick={() => setPicking(true)}>
                {t(round.panel.length === 0 ? 'round.pick' : 'round.pick-again')}
              </Button>
              {round.state === 'assigned' && <Soft>{t('round.voids-draw')}</Soft>}
            </div>
          )}
        </Stack>
      )}
    </Card>
  );
}

function Members({ panel }: { panel: readonly PanelSeat[] }) {
  const { t } = useTranslation('organiser');
  const rooms = [...new Set(panel.map(({ room }) => room))].toSorted((a, b) => (a ?? 0) - (b ?? 0));
  const groups = rooms.flatMap((room) =>
    JUDGE_KINDS.map((kind) => ({ room, kind, seats: panel.filter((one) => one.room === room && one.kind === kind) })),
  );
  return (
    <dl className={styles.members}>
      {groups
        .filter(({ seats }) => seats.length > 0)
        .map(({ room, kind, seats }) => (
          <div key={`${room} ${kind}`}>
            <dt>
              {room !== null && rooms.length > 1 && `${t('round.room', { number: room })} · `}
              {t(`judge-kinds.${kind}`)} {seats.length}
            </dt>
            <dd>{seats.map(({ name }) => name).join('、')}</dd>
          </div>
        ))}
    </dl>
  );
}
