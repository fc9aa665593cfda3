import { useQueryClient } from '@tanstack/react-query';
import { changeLocale, useLocale } from '../lib/i18n.js';
import styles from './locale-switch.module.css';

/** Switches between Chinese and English; each language is named in itself. */
export function LocaleSwitch() {
  const client = useQueryClient();
  const other = useLocale() === 'en' ? 'zh-CN' : 'en';
  const change = async () => {
    await changeLocale(other);
    await client.invalidateQueries({ refetchType: 'active' });
  };
  return (
    <button type="button" className={styles.switch} lang={other} onClick={() => void change()}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
