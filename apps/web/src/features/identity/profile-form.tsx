import { useTranslation } from 'react-i18next';
import { changeLocale, useLocale } from '../../lib/i18n.js';
import { type SessionView, useRenewSession } from '../../lib/session.js';
import { useForm } from '../../lib/use-form.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import fields from '../../ui/field.module.css';
import { Form } from '../../ui/form.js';
import { Notice } from '../../ui/notice.js';
import { TextField } from '../../ui/text-field.js';
import { changeProfile } from './api/me.js';

type Person = NonNullable<SessionView['person']>;

/** One's own name, and the language in which mail is written. */
export function ProfileForm({ person }: { person: Person }) {
  const { t } = useTranslation('account');
  const shown = useLocale();
  const renew = useRenewSession();
  const form = useForm({
    initial: { name: person.name, locale: person.locale },
    send: changeProfile,
    done: async (session, values) => {
      await renew(session);
      if (values.locale !== shown) await changeLocale(values.locale);
    },
  });
  const locale = form.bind('locale');
  return (
    <Form label={t('me.profile')} faults={form.faults} onSubmit={form.submit}>
      {form.saved && <Notice tone="success">{t('me.saved')}</Notice>}
      <TextField label={t('name')} autoComplete="name" maxLength={120} {...form.bind('name')} />
      <Field label={t('me.language')}>
        {(control) => (
          <select
            {...control}
            className={fields['input']}
            value={locale.value}
            onChange={(event) => locale.onChange(event.target.value)}
          >
            <option value="zh-CN">中文</option>
            <option value="en">English</option>
          </select>
        )}
      </Field>
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('me.save')}
        </Button>
      </div>
    </Form>
  );
}
