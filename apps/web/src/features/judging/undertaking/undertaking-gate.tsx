import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useSay } from '../../../lib/i18n.js';
import { useForm } from '../../../lib/use-form.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Form } from '../../../ui/form.js';
import { Loaded } from '../../../ui/loaded.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import { type Undertaking, useSigning, useUndertaking } from '../api/undertaking.js';
import styles from './undertaking.module.css';

interface GateProps {
  editionId: string;
  /** What opens once the undertaking is signed. */
  children: ReactNode;
}

/** Keeps an edition's entries shut until its undertaking is signed and, where it asks for one, a second factor given. */
export function UndertakingGate({ editionId, children }: GateProps) {
  return (
    <Loaded query={useUndertaking(editionId)}>
      {(undertaking) => {
        if (undertaking.factorDue) return <FactorDue />;
        if (undertaking.text === null || undertaking.signedAt !== null) return children;
        return <Signing key={undertaking.textHash} editionId={editionId} undertaking={undertaking} />;
      }}
    </Loaded>
  );
}

function FactorDue() {
  const { t } = useTranslation('pool');
  const here = useLocation().pathname;
  return (
    <EmptyState
      icon="user"
      title={t('undertaking.factor')}
      action={
        <LinkButton look="primary" to={`/second-factor/enrolment?return=${encodeURIComponent(here)}`}>
          {t('undertaking.factor-verb')}
        </LinkButton>
      }
    >
      {t('undertaking.factor-hint')}
    </EmptyState>
  );
}

function Signing({ editionId, undertaking }: { editionId: string; undertaking: Undertaking }) {
  const { t } = useTranslation('pool');
  const say = useSay();
  const { sign, signed } = useSigning(editionId);
  const form = useForm({
    initial: { name: '' },
    send: ({ name }) => sign({ name, textHash: undertaking.textHash ?? '' }),
    done: signed,
  });
  return (
    <Card title={t('undertaking.title')}>
      <Stack>
        <p>{t('undertaking.lead')}</p>
        <div className={styles.text}>{say(undertaking.text)}</div>
        <Form label={t('undertaking.title')} faults={form.faults} onSubmit={form.submit}>
          <TextField
            label={t('undertaking.name')}
            hint={t('undertaking.name-hint', { name: undertaking.name })}
            maxLength={200}
            autoComplete="name"
            {...form.bind('name')}
          />
          <Row>
            <Button type="submit" look="primary" large busy={form.busy}>
              {t('undertaking.sign')}
            </Button>
          </Row>
        </Form>
        <Soft>{t('undertaking.kept')}</Soft>
      </Stack>
    </Card>
  );
}
