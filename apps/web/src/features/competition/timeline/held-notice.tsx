import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import { Notice } from '../../../ui/notice.js';
import type { Leaning } from './leaning.js';

interface HeldNoticeProps {
  name: string;
  leaning: readonly Leaning[];
  onClose: () => void;
}

/** Why a stage cannot go: everything that would lose its date with it. */
export function HeldNotice({ name, leaning, onClose }: HeldNoticeProps) {
  const { t } = useTranslation('dates');
  const say = useSay();
  return (
    <div role="alert">
      <Notice tone="warning" title={t('held', { name })}>
        <ul>
          {leaning.map((one, index) => (
            <li key={`${one.kind} ${index}`}>{t(`leaning.${one.kind}`, { name: say(one.name) })}</li>
          ))}
        </ul>
        <p>{t('held-means')}</p>
        <Button onClick={onClose}>{t('held-close')}</Button>
      </Notice>
    </div>
  );
}
