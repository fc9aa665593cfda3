import { useTranslation } from 'react-i18next';
import { fileSize } from '../../../lib/file-size.js';
import { useSay } from '../../../lib/i18n.js';
import styles from './documents.module.css';
import type { DocumentRule } from './plan.js';

/** Media types whose last part says nothing to people. */
const NAMES: Record<string, string> = {
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

/** `PDF`, `JPEG / PNG`: media types as people call them. */
export const kindsOf = ({ mediaTypes }: Pick<DocumentRule, 'mediaTypes'>) =>
  mediaTypes.map((type) => NAMES[type] ?? type.replace(/^.*\//, '').toUpperCase()).join(' / ');

/** What a kind of file is called, and what it may be. */
export function SlotRule({ rule, later }: { rule: DocumentRule; later?: string | undefined }) {
  const { t } = useTranslation('files');
  const say = useSay();
  const { required, maxPages, maxSeconds, maxFiles = 1, hint } = rule;
  const note = !required ? t('common:optional') : later ? t('later', { round: later }) : null;
  return (
    <>
      <h3>
        {say(rule.name)}
        {note && <span className={styles.optional}>{note}</span>}
      </h3>
      <p className={styles.rule}>
        {t('rule', { kinds: kindsOf(rule), max: fileSize(rule.maxBytes) })}
        {maxPages !== null && t('pages', { pages: maxPages })}
        {maxSeconds !== undefined && t('seconds', { minutes: Math.round(maxSeconds / 60) })}
        {maxFiles > 1 && t('count', { max: maxFiles })}
      </p>
      {hint && <p className={styles.rule}>{say(hint)}</p>}
    </>
  );
}
