import { useTranslation } from 'react-i18next';
import { Card } from '../../../ui/card.js';
import { CodeBlock } from './code-block.js';
import styles from './hall.module.css';

/** The portal over https, and how to tell that it is right. */
export function OpenSteps({ secure, known }: { secure: string; known: boolean }) {
  const { t } = useTranslation('hall');
  return (
    <Card title={t(known ? 'open.title-only' : 'open.title')}>
      <div className={styles.beside}>
        <CodeBlock label={t('open.scan')} address={`${secure}/judge`} />
        <ol className={styles.words}>
          <li>{t('open.open')}</li>
          <li>{t('open.warning')}</li>
          <li>{t('open.sign-in')}</li>
          <li>{t('open.before')}</li>
        </ol>
      </div>
    </Card>
  );
}
