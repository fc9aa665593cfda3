import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Soft } from '../../../ui/stack.js';
import type { Console } from '../api/console.js';
import { type ScreenKey, useCloseScreen, useOpenScreen } from '../api/screen.js';
import styles from './console.module.css';

const ScreenCode = lazy(() => import('./screen-code.js'));

/** Screens without an account: made here, and made worthless here. */
export function ScreenList({ view }: { view: Console }) {
  const { t } = useTranslation('stage');
  const [made, setMade] = useState<ScreenKey | null>(null);
  const open = useOpenScreen(view.id);
  const close = useCloseScreen(view.id);
  const make = (kind: ScreenKey['kind']) =>
    open.mutate({ kind, name: t(`screens.${kind}`) }, { onSuccess: (key) => setMade(key) });
  return (
    <Card title={t('screens.title')}>
      {made && <MadeScreen made={made} />}
      {open.error && <Notice tone="danger">{open.error.message}</Notice>}
      {view.screens.length === 0 && <Soft>{t('screens.none')}</Soft>}
      <ul className={styles.screens}>
        {view.screens.map(({ id, kind, name }) => (
          <li key={id}>
            <span>
              {name} <Soft>{t(`screens.${kind}-hint`)}</Soft>
            </span>
            <Button look="text" busy={close.isPending} onClick={() => close.mutate(id)}>
              {t('screens.close')}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button busy={open.isPending} onClick={() => make('hall')}>
          {t('screens.open-hall')}
        </Button>
        <Button busy={open.isPending} onClick={() => make('clock')}>
          {t('screens.open-clock')}
        </Button>
      </div>
    </Card>
  );
}

function MadeScreen({ made }: { made: ScreenKey }) {
  const { t } = useTranslation('stage');
  const path = `/${made.kind === 'hall' ? 'screen' : 'clock'}/${made.key}`;
  const address = window.location.origin + path;
  return (
    <Notice tone="success" title={t('screens.made', { name: made.name })}>
      <p>
        <a className={styles.address} href={path} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <Suspense fallback={<div className={styles.code} />}>
        <div className={styles.code}>
          <ScreenCode address={address} name={made.name} />
        </div>
      </Suspense>
      <p>
        {t('screens.once')} {t('screens.scan')}
      </p>
    </Notice>
  );
}
