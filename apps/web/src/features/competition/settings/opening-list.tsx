import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../lib/date.js';
import { useSay } from '../../../lib/i18n.js';
import { Card } from '../../../ui/card.js';
import { Button, LinkButton } from '../../../ui/button.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Row, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { TextField } from '../../../ui/text-field.js';
import { type OpeningFinding, useOpening } from '../api/opening.js';
import type { SettingsView } from '../api/settings.js';
import { EditionSteps } from '../edition-steps.js';
import { faultText } from './fault-text.js';
import styles from './tool.module.css';
import { pageOf } from './pages.js';
import { usePlace } from './use-place.js';

/** What is missing or odd before the edition opens, each with the page that mends it. */
export function OpeningCheck({ settings }: { settings: SettingsView }) {
  const { t } = useTranslation('settings');
  const [entries, setEntries] = useState('');
  const asked = /^[1-9]\d{0,4}$/.test(entries) ? Number(entries) : undefined;
  const dates = useDates();
  const opening = useOpening(settings.id, asked);
  return (
    <>
      <Card
        title={t('pages.check.title')}
        aside={
          <Row>
            {opening.data && (
              <span className={styles.looked} role="status">
                {t('opening.looked', { time: dates.time(new Date(opening.dataUpdatedAt), true) })}
              </span>
            )}
            <Button busy={opening.isFetching} onClick={() => void opening.refetch()}>
              {t('opening.again')}
            </Button>
          </Row>
        }
      >
        <Loaded query={opening}>
          {({ findings, ready, expectedEntries }) => (
            <Stack>
              <Notice tone={ready ? 'success' : 'danger'} title={t(headline(settings, ready))}>
                {t(findings.length === 0 ? 'opening.nothing' : 'opening.some', { count: findings.length })}
              </Notice>
              <div className={styles.inline}>
                <TextField
                  label={t('opening.entries')}
                  inputMode="numeric"
                  placeholder={String(expectedEntries)}
                  value={entries}
                  onChange={setEntries}
                  required={false}
                />
              </div>
              <ul className={styles.found}>
                {findings.map((finding, index) => (
                  <Found key={`${finding.code} ${index}`} finding={finding} settings={settings} />
                ))}
              </ul>
            </Stack>
          )}
        </Loaded>
      </Card>
      <EditionSteps settings={settings} />
    </>
  );
}

function headline({ state }: SettingsView, ready: boolean): string {
  if (state !== 'draft') return 'opening.open';
  return ready ? 'opening.ready' : 'opening.blocked';
}

interface FoundProps {
  finding: OpeningFinding;
  settings: SettingsView;
  /** The page it is shown on needs no way to itself. */
  here?: string;
}

/** One thing missing or odd, with the page that mends it. */
export function Found({ finding, settings, here }: FoundProps) {
  const { t } = useTranslation('settings');
  const say = useSay();
  const place = usePlace();
  const params = (finding.params ?? {}) as Record<string, unknown>;
  const stage = (code: unknown) => say(settings.plan.timeline.find((one) => one.code === code)?.name);
  const names = {
    milestone: stage(params['milestone']),
    before: stage(params['before']),
    round: say(settings.plan.rounds.find((one) => one.code === params['round'])?.name),
    fault: typeof params['fault'] === 'string' ? faultText(t, { path: '', code: params['fault'] }) : '',
  };
  const page = pageOf(finding.path);
  const base = `/organiser/${settings.slug}`;
  return (
    <li>
      <StateTag tone={finding.blocking ? 'danger' : 'warning'}>
        {t(finding.blocking ? 'opening.must' : 'opening.odd')}
      </StateTag>
      <span className={styles.foundText}>
        {t(`opening.codes.${finding.code}`, { ...params, ...names, place: place(finding.path) })}
      </span>
      {page !== here && (
        <LinkButton to={page === 'staff' ? `${base}/staff` : `${base}/settings/${page}`}>
          {t(`pages.${page}.title`)}
        </LinkButton>
      )}
    </li>
  );
}
