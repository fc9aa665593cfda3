import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Form } from '../../ui/form.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Soft, Stack } from '../../ui/stack.js';
import { PasswordField } from '../../ui/text-field.js';
import { closeAccount, useOwnRecords } from './api/own-records.js';

/** Where what stands in the way is settled. */
const WAYS: Readonly<Record<string, string>> = { 'entries-live': '/team' };

/** Closing the account: what that means, what stands in the way, and the password once more. */
export function CloseAccount({ done }: { done: () => void }) {
  const { t } = useTranslation('inbox');
  return (
    <Loaded query={useOwnRecords()}>
      {({ obstacles }) => (
        <Stack>
          <Soft>{t('mine.delete-hint')}</Soft>
          {obstacles.length > 0 ? (
            <Notice tone="warning" title={t('mine.delete-blocked')}>
              <ul>
                {obstacles.map(({ code }) => (
                  <li key={code}>
                    {t(`refusals:${code}`)}{' '}
                    {code in WAYS && <Link to={WAYS[code]!}>{t(`account-email:blocked.${code}`)}</Link>}
                  </li>
                ))}
              </ul>
            </Notice>
          ) : (
            <Close done={done} />
          )}
        </Stack>
      )}
    </Loaded>
  );
}

function Close({ done }: { done: () => void }) {
  const { t } = useTranslation('inbox');
  const form = useForm({ initial: { password: '' }, send: ({ password }) => closeAccount(password), done });
  return (
    <Form label={t('mine.delete')} faults={form.faults} onSubmit={form.submit}>
      <PasswordField label={t('mine.password')} autoComplete="current-password" {...form.bind('password')} />
      <div>
        <Button type="submit" busy={form.busy}>
          {t('mine.delete-verb')}
        </Button>
      </div>
    </Form>
  );
}
