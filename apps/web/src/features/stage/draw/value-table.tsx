import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import type { DrawValue, DrawView } from '../api/draws.js';
import styles from './draw.module.css';
import { OpenDialog } from './open-dialog.js';
import { SealDialog } from './seal-dialog.js';

/** Who gives a number, and how far each is: sealed, committed, opened. */
export function ValueTable({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('schedule');
  const [giving, setGiving] = useState<number | null>(null);
  const value = draw.values.find(({ position }) => position === giving);
  const close = () => setGiving(null);
  return (
    <Card title={t('values.title')}>
      <Stack>
        <p>{t('values.text')}</p>
        <ol className={styles.values}>
          {draw.values.map((one) => (
            <Value key={one.position} draw={draw} value={one} onGive={() => setGiving(one.position)} />
          ))}
        </ol>
      </Stack>
      {value && draw.state === 'frozen' && (
        <SealDialog draw={draw} value={value} typedIn={value.can.typeIn} onClose={close} />
      )}
      {value && draw.state === 'committed' && <OpenDialog draw={draw} value={value} onClose={close} />}
    </Card>
  );
}

function Value({ draw, value, onGive }: { draw: DrawView; value: DrawValue; onGive: () => void }) {
  const { t } = useTranslation('schedule');
  const state = value.value !== null ? 'opened' : value.hash !== null ? 'sealed' : 'waiting';
  const tones = { opened: 'success', sealed: 'brand', waiting: 'neutral' } as const;
  const { give, typeIn } = value.can;
  const gives = (give || typeIn) && (draw.state === 'committed' || value.hash === null);
  const seals = draw.state === 'frozen' && (give ? 'seal' : 'type');
  return (
    <li>
      <header>
        <strong>{value.party}</strong>
        {value.value !== null && <span className={styles.number}>{value.value}</span>}
        <StateTag tone={tones[state]}>{t(`values.${state}`)}</StateTag>
        {value.typedIn && <StateTag tone="warning">{t('values.typed-in')}</StateTag>}
        {gives && (
          <Button look={seals === 'type' ? 'quiet' : 'primary'} onClick={onGive}>
            {t(`values.${seals || 'open'}`)}
            <span className="visually-hidden"> {value.party}</span>
          </Button>
        )}
      </header>
      {value.hash && (
        <Soft>
          {t('values.hash')} <code className={styles.hash}>{value.hash}</code>
        </Soft>
      )}
      {value.typedIn && <Soft>{t('values.typed-in-text')}</Soft>}
      {value.salt && (
        <Soft>
          {t('values.salt')} <code className={styles.hash}>{value.salt}</code>
        </Soft>
      )}
    </li>
  );
}
