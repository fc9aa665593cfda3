import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { Notice } from '../../../ui/notice.js';
import { Refused } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { TextField } from '../../../ui/text-field.js';
import type { RoundView } from '../api/rounds.js';
import { useBeginDraft, useCopyPublished, useRepairPublished, type WorkbenchView } from '../api/workbench.js';
import { RuleFields } from './rule-fields.js';
import { useSettings } from './use-settings.js';
import styles from './workbench.module.css';

interface SettingsProps {
  round: RoundView;
  bench: WorkbenchView;
  /** A draft is there already: the settings wait behind a summary. */
  folded: boolean;
}

/** By what a draft is worked out: each setting with one sentence of what it does, the plan's values to begin with. */
export function SettingsCard({ round, bench, folded }: SettingsProps) {
  const { t } = useTranslation('workbench');
  const copy = useCopyPublished(round);
  return (
    <Card title={t('settings.title')}>
      <Stack>
        <Soft>{t(bench.planned.judgesPerEntry === null ? 'settings.everybody' : 'settings.lead')}</Soft>
        {bench.planned.judgesPerEntry !== null && <Soft>{t('settings.fit')}</Soft>}
        {bench.can.repair && !repairing(bench) && <RepairOffer round={round} bench={bench} />}
        {bench.can.copy && !bench.draft && (
          <Row>
            <Button busy={copy.isPending} onClick={() => copy.mutate()}>
              {t('copy')}
            </Button>
            <Soft>{t('copy-text')}</Soft>
          </Row>
        )}
        <Refused error={copy.error} />
        <details className={styles.fold} open={!folded}>
          <summary>{t(folded ? 'settings.again' : 'settings.open')}</summary>
          <SettingsForm round={round} bench={bench} />
        </details>
      </Stack>
    </Card>
  );
}

/** A search is on its way, or a draft that fills the free seats lies there to be published. */
const repairing = ({ draft }: WorkbenchView) =>
  draft?.state === 'running' || (draft?.state === 'ready' && draft.settings.kept === true && !draft.overtaken);

/** Seats whose judge has left since the publication: only these are filled, everything else stays. */
function RepairOffer({ round, bench }: Omit<SettingsProps, 'folded'>) {
  const { t } = useTranslation('workbench');
  const repair = useRepairPublished(round);
  return (
    <Notice tone="warning" title={t('repair.title', { count: bench.vacancies })}>
      <Stack>
        <p>{t('repair.text')}</p>
        <Refused error={repair.error} />
        <Row>
          <Button look="primary" busy={repair.isPending} onClick={() => repair.mutate()}>
            {t('repair.begin')}
          </Button>
        </Row>
      </Stack>
    </Notice>
  );
}

function SettingsForm({ round, bench }: Omit<SettingsProps, 'folded'>) {
  const { t } = useTranslation('workbench');
  const begin = useBeginDraft(round);
  const form = useSettings(bench.draft && !bench.draft.settings.kept ? bench.draft.settings : bench.planned);
  const ready = bench.draft?.state === 'ready';
  return (
    <form
      aria-label={t('settings.title')}
      className={styles.settings}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.order) begin.mutate(form.order);
      }}
    >
      {bench.planned.judgesPerEntry !== null && <RuleFields form={form} />}
      <TextField
        label={t('settings.seed')}
        hint={t('settings.hint.seed')}
        required={false}
        maxLength={128}
        value={form.seed}
        onChange={form.setSeed}
        error={form.seedWrong ? t('settings.seed-wrong') : undefined}
      />
      <Refused error={begin.error}>
        <Laxer error={begin.error} />
      </Refused>
      <Row>
        <Button type="submit" look={ready ? 'quiet' : 'primary'} busy={begin.isPending}>
          {t('begin')}
        </Button>
        {ready && <Soft>{t('begin-replaces')}</Soft>}
      </Row>
    </form>
  );
}

/** Which settings the plan does not allow. */
function Laxer({ error }: { error: unknown }) {
  const { t } = useTranslation('workbench');
  const body = error && typeof error === 'object' && 'body' in error ? (error.body as { settings?: string[] }) : {};
  if (!body.settings) return null;
  return <p>{body.settings.map((name) => t(`settings.${name}`)).join('、')}</p>;
}
