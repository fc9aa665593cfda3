import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { v4 } from 'uuid';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { TextField } from '../../ui/text-field.js';
import { signInByCode } from './api/sessions.js';
import styles from './identity.module.css';
import { ScanCode } from './scan-code.js';
import { useWayOn } from './use-way-on.js';

const ATTEMPT = 'paper-attempt';

/** The word by which this tablet may ask again when the answer to its code was lost, after a reload too. */
function attemptOf(): string {
  const attempt = sessionStorage.getItem(ATTEMPT) ?? v4();
  sessionStorage.setItem(ATTEMPT, attempt);
  return attempt;
}

/** A code from paper: typed, or brought along by the QR code behind the address's #, where no log sees it. */
export function CodeSignIn() {
  const { t } = useTranslation('hall');
  const wayOn = useWayOn();
  const [scanned] = useState(() => decodeURIComponent(window.location.hash.slice(1)));
  const form = useForm({
    initial: { code: scanned },
    send: ({ code }) => signInByCode({ code, attempt: attemptOf() }),
    done: (session) => {
      sessionStorage.removeItem(ATTEMPT);
      return wayOn(session);
    },
  });
  return (
    <Form label={t('code.title')} faults={form.faults} onSubmit={form.submit}>
      <TextField
        label={t('code.label')}
        hint={t('code.hint')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        {...form.bind('code')}
      />
      <ScanCode onCode={form.bind('code').onChange} />
      <Button type="submit" look="primary" large wide busy={form.busy}>
        {t('code.verb')}
      </Button>
      <p className={styles.links}>
        <Link to="/sign-in">{t('code.password')}</Link>
      </p>
    </Form>
  );
}
