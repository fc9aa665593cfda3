import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Refused } from '../../../ui/refused.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { usePass } from '../api/own-dates.js';
import styles from './own.module.css';

const drawing = () => import('./pass-code.js');
const PassCode = lazy(drawing);

const kept = (key: string) => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const keep = (key: string, text: string) => {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Nothing is kept here: the next showing makes a new code, and this one stays good.
  }
};

/** The code for the door. The portal keeps its hash alone, so the device remembers what it was given, for a hall without network. */
export function Pass({ path, name, judge = false }: { path: string; name: string; judge?: boolean }) {
  const { t } = useTranslation('schedule');
  const key = `pass.${name}`;
  const [text, setText] = useState(() => kept(key));
  const [shown, setShown] = useState(false);
  const pass = usePass(path);
  // The hall may have no network: what draws the code comes with the page, after what is seen first.
  useEffect(() => void drawing().catch(() => undefined), []);
  const show = () => {
    setShown(true);
    if (text) return;
    pass.mutate(undefined, {
      onSuccess: (made) => {
        keep(key, made.text);
        setText(made.text);
      },
    });
  };
  return (
    <Stack gap="tight">
      <div>
        <Button aria-expanded={shown} busy={pass.isPending} onClick={shown ? () => setShown(false) : show}>
          {t(shown ? 'own.pass-hide' : 'own.pass')}
        </Button>
      </div>
      <Refused error={pass.error} />
      {shown && text && (
        <div className={styles.qr}>
          <Suspense fallback={<span className={styles.awaited} />}>
            <PassCode label={t('own.pass-alt')} text={text} />
          </Suspense>
          <Soft>{t(judge ? 'own.pass-text-judge' : 'own.pass-text')}</Soft>
        </div>
      )}
    </Stack>
  );
}
