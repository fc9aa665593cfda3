import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../../lib/date.js';
import { doorWithReturn } from '../../../lib/return-to.js';
import { Icon } from '../../../ui/icon.js';
import styles from './offline.module.css';
import type { SheetPlace } from './sheet-place.js';
import { useDevice, useOutlook } from './use-device.js';

const WARNS: readonly SheetPlace['kind'][] = ['clash', 'refused', 'held'];
const SAFE: readonly SheetPlace['kind'][] = ['uploaded', 'submitted'];

/** Where the last change of the sheet is: 已保存到本机, 上传中, 已上传 10:24:07, 已提交. */
export function PlaceLine({ place }: { place: SheetPlace }) {
  const { t } = useTranslation('scoring');
  const dates = useDates();
  const at = 'at' in place ? dates.time(place.at, place.kind === 'uploaded') : '';
  const tone = WARNS.includes(place.kind) ? 'warns' : SAFE.includes(place.kind) ? 'safe' : 'plain';
  return (
    <p className={styles.place} data-tone={tone} data-place={place.kind} role="status">
      {tone === 'safe' && <Icon name="check" size={16} />}
      {tone === 'warns' && <Icon name="warning" size={16} />}
      {place.kind !== 'none' && t(`place.${place.kind}`, { at })}
    </p>
  );
}

/** One line for the page: how many sheets wait on this device, and what has to happen so that they go. */
export function WaitingLine() {
  const { t } = useTranslation('scoring');
  const { outbox, store } = useDevice();
  const { pending, line } = useOutlook();
  const count = [...pending.values()].filter((one) => !one.refusal && !one.theirs).length;
  const stuck = pending.size - count;
  if (store === null) return <p className={styles.line}>{t('line.passing')}</p>;
  if (pending.size === 0) return null;
  const way = line === 'signed-out' || line === 'other' || line === 'offline' ? line : 'sending';
  return (
    <div className={styles.line} role="status" data-waiting={count}>
      <p>
        {count > 0 && `${t('line.waiting', { count })} ${t(`line.${way}`)} `}
        {stuck > 0 && t('line.stuck', { count: stuck })}
      </p>
      {line === 'signed-out' && <Link to={doorWithReturn('/sign-in')}>{t('line.sign-in')}</Link>}
      {line === 'offline' && count > 0 && (
        <button type="button" className={styles.retry} onClick={() => void outbox.wake()}>
          {t('line.retry')}
        </button>
      )}
    </div>
  );
}
