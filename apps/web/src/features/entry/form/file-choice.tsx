import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../lib/i18n.js';
import { Button } from '../../../ui/button.js';
import styles from './documents.module.css';
import type { DocumentRule } from './plan.js';

interface FileChoiceProps {
  rule: DocumentRule;
  /** Files of the kind that are there. */
  count: number;
  onChoose: (files: FileList | null) => void;
}

/** The button that chooses files, while there is room for one. */
export function FileChoice({ rule, count, onChoose }: FileChoiceProps) {
  const { t } = useTranslation('files');
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { maxFiles = 1 } = rule;
  const choose = () => {
    onChoose(input.current?.files ?? null);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple={maxFiles > 1}
        className="visually-hidden"
        tabIndex={-1}
        aria-label={say(rule.name)}
        accept={rule.mediaTypes.join(',')}
        onChange={choose}
      />
      {(maxFiles === 1 || count < maxFiles) && (
        <div className={styles.actions}>
          <Button look={count > 0 ? 'quiet' : 'primary'} onClick={() => input.current?.click()}>
            {t(count === 0 ? 'choose' : maxFiles === 1 ? 'replace' : 'add')}
          </Button>
          <p className={styles.rule}>{t('drop')}</p>
        </div>
      )}
    </>
  );
}
