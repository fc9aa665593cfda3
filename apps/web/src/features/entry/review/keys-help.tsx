import { useTranslation } from 'react-i18next';
import styles from './review.module.css';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['J', 'after'],
  ['K', 'before'],
  ['y', 'yes'],
  ['n', 'no'],
  ['1–9 0', 'toggle'],
  ['?', 'help'],
] as const;

interface KeysHelpProps {
  open: boolean;
  on: boolean;
  onToggle: (open: boolean) => void;
  onSwitch: (on: boolean) => void;
}

/** The shortcuts of the desk, and the switch that turns them off. */
export function KeysHelp({ open, on, onToggle, onSwitch }: KeysHelpProps) {
  const { t } = useTranslation('review');
  return (
    <details className={styles.keys} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{t('keys.title')}</summary>
      <dl>
        {KEYS.map(([key, name]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} />
        {t('keys.on')}
      </label>
    </details>
  );
}
