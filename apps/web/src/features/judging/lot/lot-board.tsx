import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { saveFile } from '../../../lib/download.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Fact, Facts } from '../../../ui/facts.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import type { PublicLot } from '../api/lots.js';
import { checkLot, drawnOf, shortLine } from './check-lot.js';
import styles from './lot.module.css';

/** A draw of experts as everybody may see it: what was published before, what came out, and the same computed again. */
export function LotBoard({ lot }: { lot: PublicLot }) {
  const { t } = useTranslation('lots');
  const dates = useDates();
  return (
    <>
      <Card title={t('board.published')}>
        <Stack>
          {lot.state === 'committed' && <Notice tone="info">{t('board.waits', { event: lot.event })}</Notice>}
          {lot.state === 'void' && (
            <Notice tone="warning">
              {lot.voidReason === 'overdue' ? t('board.overdue') : t('board.void', { reason: lot.voidReason })}
            </Notice>
          )}
          <Facts>
            <Fact label={t('board.wanted')}>
              {lot.quotas.map(({ kind, count }) => t('quota', { kind: t(`kinds.${kind}`), count })).join('，')}
            </Fact>
            <Fact label={t('board.candidates')}>
              {t('board.candidates-count', { count: lot.lines.length })}
              {lot.leftOut > 0 && <Soft>{t('board.left-out', { count: lot.leftOut })}</Soft>}
            </Fact>
            <Fact label={t('board.event')}>{lot.event}</Fact>
            <Fact label={t('board.committed-at')}>{dates.instant(lot.committedAt)}</Fact>
            <Fact label={t('board.list-hash')}>
              <code className={styles.hash}>{lot.listHash}</code>
            </Fact>
            <Fact label={t('board.commit')}>
              <code className={styles.hash}>{lot.commit}</code>
            </Fact>
          </Facts>
          <details className={styles.fold}>
            <summary>{t('board.lines')}</summary>
            <ol className={styles.lines}>
              {lot.lines.map((id) => (
                <li key={id}>
                  <code className={styles.hash}>{id}</code>
                </li>
              ))}
            </ol>
          </details>
        </Stack>
      </Card>
      {lot.state === 'drawn' && <Drawn lot={lot} />}
      <VerifyLot lot={lot} />
    </>
  );
}

function Drawn({ lot }: { lot: PublicLot }) {
  const { t } = useTranslation('lots');
  return (
    <Card title={t('drawn.title')}>
      <Stack>
        {lot.quotas.map((quota) => {
          const { drawn, reserves } = drawnOf(quota, lot.order ?? []);
          return (
            <div key={quota.kind}>
              <h3>{t('quota', { kind: t(`kinds.${quota.kind}`), count: quota.count })}</h3>
              <ol className={styles.drawn}>
                {drawn.map((id) => (
                  <li key={id}>
                    <code>{shortLine(id)}</code>
                  </li>
                ))}
              </ol>
              {reserves.length > 0 && (
                <Soft>{t('drawn.reserves', { lines: reserves.map(shortLine).join(' → ') })}</Soft>
              )}
            </div>
          );
        })}
        <Soft>{t('drawn.names')}</Soft>
      </Stack>
    </Card>
  );
}

/** The draw computed again in this browser. */
function VerifyLot({ lot }: { lot: PublicLot }) {
  const { t } = useTranslation('lots');
  const checks = useMemo(() => checkLot(lot), [lot]);
  if (!checks) return null;
  const genuine = checks.every(({ holds }) => holds);
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
            <code className={styles.hash}>{lot.seed}</code>
          </Fact>
          <Fact label={t('verify.public-value')}>{lot.publicValue}</Fact>
        </Facts>
        <Row>
          <Button onClick={() => saveFile(`expert-lot-${lot.id}.json`, fileOf(lot), 'application/json')}>
            {t('verify.file')}
          </Button>
          <Soft>{t('verify.file-text')}</Soft>
        </Row>
      </Stack>
    </Card>
  );
}

/** As the auditor's command `draw-verify` reads it. */
function fileOf({ lines, seed, event, publicValue, listHash, commit, drawSeed, order }: PublicLot): string {
  return `${JSON.stringify({ ids: lines, seed, event, publicValue, listHash, commit, drawSeed, order }, null, 2)}\n`;
}
