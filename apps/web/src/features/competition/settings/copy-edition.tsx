import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { shanghaiDate, shanghaiInstant } from '#kernel';
import { serverNow } from '../../../lib/clock.js';
import { useSay } from '../../../lib/i18n.js';
import { useForm } from '../../../lib/use-form.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { SelectField } from '../../../ui/choice-fields.js';
import { Form } from '../../../ui/form.js';
import { Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { copyEdition, useForgetEditions } from '../api/copies.js';
import type { EditionCard } from '../api/editions.js';
import styles from './tool.module.css';

/** The way from an edition to the next one. */
export function CopyCard({ slug }: { slug: string }) {
  const { t } = useTranslation('settings');
  return (
    <Card title={t('copy.title')}>
      <Stack>
        <Soft>{t('copy.text')}</Soft>
        <div>
          <LinkButton to={`/organiser/new?from=${slug}`}>{t('copy.verb')}</LinkButton>
        </div>
      </Stack>
    </Card>
  );
}

interface CopyFormProps {
  editions: readonly EditionCard[];
  /** The edition that is offered first, by its slug. */
  from: string | null;
}

/** Makes a new edition from an older one: which one, from what day on, and what comes along. */
export function CopyForm({ editions, from }: CopyFormProps) {
  const { t } = useTranslation('settings');
  const say = useSay();
  const go = useNavigate();
  const forget = useForgetEditions();
  const nextYear = Number(shanghaiDate(serverNow()).slice(0, 4)) + 1;
  const first = editions.find(({ slug }) => slug === from) ?? editions[0];
  const form = useForm({
    initial: { edition: first?.id ?? '', t0: `${nextYear}-05-20` },
    send: ({ edition, t0 }) => copyEdition(edition, shanghaiInstant(t0, '00:00').toISOString()),
    done: async ({ slug }) => {
      await forget();
      return go(`/organiser/${slug}/settings`);
    },
  });
  return (
    <Form label={t('copy.page')} faults={form.faults} onSubmit={form.submit}>
      <SelectField
        label={t('copy.from')}
        options={editions.map(({ id, name }) => ({ value: id, label: say(name) }))}
        {...form.bind('edition')}
      />
      <TextField label={t('copy.t0')} type="date" hint={t('copy.t0-hint')} {...form.bind('t0')} />
      <Along />
      <div>
        <Button type="submit" look="primary" busy={form.busy}>
          {t('copy.verb')}
        </Button>
      </div>
    </Form>
  );
}

const LISTS = { comes: ['content', 'rules', 'form', 'words'], stays: ['dates', 'people', 'entries', 'news'] } as const;

function Along() {
  const { t } = useTranslation('settings');
  return (
    <div className={styles.along}>
      {(['comes', 'stays'] as const).map((list) => (
        <section key={list}>
          <h3>{t(`copy.${list}.title`)}</h3>
          <ul>
            {LISTS[list].map((item) => (
              <li key={item}>{t(`copy.${list}.${item}`)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
