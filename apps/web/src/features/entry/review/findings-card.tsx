import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegionName } from '../../../lib/region-name.js';
import { Button } from '../../../ui/button.js';
import { Card } from '../../../ui/card.js';
import { ConfirmReason } from '../../../ui/confirm-reason.js';
import { Refused, useRefusal } from '../../../ui/refused.js';
import { Row, Soft, Stack } from '../../../ui/stack.js';
import { StateTag } from '../../../ui/state-tag.js';
import { type DeskFinding, useDismissal } from '../api/desk.js';
import type { ReviewedEntry } from '../api/entry.js';
import type { ReviewRules } from '../rules.js';
import { LookAgainButton } from './look-again.js';
import { anchorOf, usePartName } from './part-name.js';
import styles from './review.module.css';

const TONES = { blocking: 'danger', warning: 'warning', hint: 'neutral' } as const;

interface FindingsProps {
  entry: ReviewedEntry;
  rules: ReviewRules;
  base: string;
  findings: readonly DeskFinding[];
  /** Whether the reader may wave them aside. */
  can: boolean;
}

/** What programs noticed: each with its weight, the place, and a way to wave it aside with a note. */
export function FindingsCard({ findings, ...rest }: FindingsProps) {
  const { t } = useTranslation('review');
  const [open, waved] = [findings.filter((one) => !one.dismissedAt), findings.filter((one) => one.dismissedAt)];
  return (
    <Card title={t('findings.title')} aside={<Soft>{t('findings.count', { count: open.length })}</Soft>}>
      {open.length === 0 && <p>{t('findings.none')}</p>}
      <ul className={styles.findings}>
        {open.map((one) => (
          <FindingLine key={one.id} finding={one} {...rest} />
        ))}
      </ul>
      {waved.length > 0 && (
        <details className={styles.waved}>
          <summary>{t('findings.waved', { count: waved.length })}</summary>
          <ul className={styles.findings}>
            {waved.map((one) => (
              <FindingLine key={one.id} finding={one} {...rest} />
            ))}
          </ul>
        </details>
      )}
      {rest.can && <LookAgainButton entry={rest.entry} />}
    </Card>
  );
}

function FindingLine({ finding, entry, rules, base, can }: Omit<FindingsProps, 'findings'> & { finding: DeskFinding }) {
  const { t } = useTranslation('review');
  const [asking, setAsking] = useState(false);
  const dismissal = useDismissal(entry);
  const { id, severity, dismissedAt, note, dismissedBy } = finding;
  const send = (text: string | null) =>
    dismissal.mutate({ findingId: id, note: text }, { onSuccess: () => setAsking(false) });
  return (
    <li>
      <Stack gap="tight">
        <p className={styles.findingHead}>
          <StateTag tone={TONES[severity]}>{t(`severity.${severity}`)}</StateTag>
          <FindingWords finding={finding} rules={rules} base={base} />
        </p>
        {typeof finding.params['passage'] === 'string' && (
          <blockquote className={styles.passage}>{finding.params['passage']}</blockquote>
        )}
        {dismissedAt && <Soft>{t('findings.why', { name: dismissedBy, note })}</Soft>}
        {can && (
          <Row>
            <Button look="text" busy={dismissal.isPending} onClick={() => (dismissedAt ? send(null) : setAsking(true))}>
              {t(dismissedAt ? 'findings.reopen' : 'findings.dismiss')}
            </Button>
          </Row>
        )}
        {!asking && <Refused error={dismissal.error} />}
      </Stack>
      <ConfirmReason
        open={asking}
        title={t('findings.dismiss-title')}
        verb={t('findings.dismiss')}
        minLength={2}
        busy={dismissal.isPending}
        problem={useRefusal(dismissal.error)}
        onConfirm={send}
        onCancel={() => setAsking(false)}
      >
        <p>{t('findings.dismiss-text')}</p>
      </ConfirmReason>
    </li>
  );
}

function FindingWords({ finding, rules, base }: Pick<FindingsProps, 'rules' | 'base'> & { finding: DeskFinding }) {
  const { t } = useTranslation('review');
  const regionName = useRegionName();
  const name = usePartName(rules);
  const { code, params, path, other } = finding;
  const region = typeof params['region'] === 'string' ? regionName(params['region']) : '';
  const keys = [`finding.${code}`, `organiser:review.findings.${code}`, `common:faults.${code}`, 'finding.other'];
  return (
    <span>
      <a href={`#${anchorOf(path)}`}>{name(path)}</a>
      {t('colon')}
      {t(keys, { ...params, region })}
      {other && (
        <>
          {' '}
          <Link to={`${base}/${other.id}`}>{`${other.number} ${other.title}`}</Link>
        </>
      )}
    </span>
  );
}
