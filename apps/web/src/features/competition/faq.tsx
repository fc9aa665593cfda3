import { useTranslation } from 'react-i18next';
import { useSay } from '../../lib/i18n.js';
import { Icon } from '../../ui/icon.js';
import type { FrontView } from './api/front.js';
import styles from './faq.module.css';
import { Section } from './section.js';

/** Every question with its answer one step away. */
export function FaqList({ front }: { front: FrontView }) {
  const say = useSay();
  return (
    <div className={styles.list}>
      {front.faq.map((item) => (
        <details key={item.question['zh-CN']} className={styles.item}>
          <summary>
            {say(item.question)}
            <Icon name="down" />
          </summary>
          <p>{say(item.answer)}</p>
        </details>
      ))}
    </div>
  );
}

/** Questions people ask, each answer one step away. */
export function Faq({ front }: { front: FrontView }) {
  const { t } = useTranslation('public');
  if (front.faq.length === 0) return null;
  return (
    <Section id="faq" title={t('faq.title')}>
      <FaqList front={front} />
    </Section>
  );
}
