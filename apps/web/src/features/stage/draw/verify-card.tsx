import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../../lib/download.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import type { DrawView } from '../api/draws.js';
import { checkDraw } from './check-draw.js';
import styles from './draw.module.css';

/** Computes the draw again in this browser, says every step in plain words, and gives everything away as a file. */
export function VerifyCard({ draw }: { draw: DrawView }) {
  const { t } = useTranslation('schedule');
  const checks = useMemo(() => checkDraw(draw), [draw]);
  if (!checks) return null;
  const genuine = checks.every(({ holds }) => holds);
  const { seed, publicValue, drawSeed } = draw;
  return (
    <Card title={t('verify.title')}>
      <Stack>
        <Notice tone={genuine ? 'success' : 'danger'} title={t(genuine ? 'verify.genuine' : 'verify.false')}>
          <p>{t(genuine ? 'verify.genuine-text' : 'verify.false-text')}</p>
        </Notice>
        <ol className={styles.checks}>
          {checks.map(({ key, holds }) => (
            <li key={key} data-holds={holds}>
              <span aria-hidden="true">{holds ? '✓' : '✗'}</span>
              <b>
                {t(`verify.check.${key}`)}
                <span className="visually-hidden">{t(holds ? 'verify.holds' : 'verify.differs')}</span>
              </b>
              <p>{t(`verify.how.${key}`)}</p>
            </li>
          ))}
        </ol>
        <Facts>
          <Fact label={t('verify.seed')}>
            <code className={styles.hash}>{seed}</code>
          </Fact>
          <Fact label={t('verify.public-value')}>{publicValue}</Fact>
          <Fact label={t('verify.draw-seed')}>
            <code className={styles.hash}>{drawSeed}</code>
          </Fact>
        </Facts>
        <Row>
          <Button onClick={() => saveFile(`draw-${draw.id}.json`, fileOf(draw), 'application/json')}>
            {t('verify.file')}
          </Button>
        </Row>
        <Soft>{t('verify.file-text')}</Soft>
      </Stack>
    </Card>
  );
}

/** As the auditor's command `draw-verify` and anybody's own program read it. */
function fileOf({ lines, seed, event, publicValue, listHash, commit, drawSeed, order, values }: DrawView): string {
  const ids = lines.map(({ id }) => id);
  const given = values.map(({ party, hash, value, salt, typedIn }) => ({ party, hash, value, salt, typedIn }));
  return `${JSON.stringify({ ids, seed, event, publicValue, listHash, commit, drawSeed, order, values: given }, null, 2)}\n`;
}
