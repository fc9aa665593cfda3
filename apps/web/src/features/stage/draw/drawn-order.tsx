import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Row, Stack } from '../../../ui/stack.js';
import type { DrawView } from '../api/draws.js';
import { groupsOf } from './check-draw.js';
import styles from './draw.module.css';

interface DrawnOrderProps {
  draw: DrawView;
  order: readonly string[];
  /** Whether it begins with every place hidden. */
  hidden: boolean;
}

/** The order, whole or place by place. */
export function DrawnOrder({ draw, order, hidden: begins }: DrawnOrderProps) {
  const { t } = useTranslation('schedule');
  const [shown, setShown] = useState<number>(begins ? 0 : Infinity);
  const groups = groupsOf(order);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { numbers }) => sum + numbers.length, 0));
  const stepping = shown < order.length;
  return (
    <Card
      title={t('draw.order')}
      aside={
        <Row>
          {stepping && (
            <Button look="primary" onClick={() => setShown(shown + 1)}>
              {t('draw.next-place')}
            </Button>
          )}
          {stepping ? (
            <Button onClick={() => setShown(Infinity)}>{t('draw.all-places')}</Button>
          ) : (
            <Button onClick={() => setShown(0)}>{t('draw.one-by-one')}</Button>
          )}
        </Row>
      }
    >
      <Stack>
        <p>{t(draw.mode === 'event' ? 'draw.order-event' : 'draw.order-on-site', { value: draw.publicValue })}</p>
        <div aria-live="polite">
          {groups.map(({ key, session, block, numbers }, at) => (
            <div key={key}>
              {groups.length > 1 && <h3 className={styles.group}>{t('draw.group', { session, block })}</h3>}
              <ol className={styles.order} aria-label={t('draw.group', { session, block })}>
                {numbers.map((number, place) => {
                  const hidden = starts[at]! + place >= shown;
                  return (
                    <li key={number} data-hidden={hidden}>
                      <span className={styles.place}>{place + 1}</span>
                      {hidden ? t('draw.hidden') : number}
                    </li>
                  );
                })}
              </ol>
            </div>
          ))}
        </div>
      </Stack>
    </Card>
  );
}
