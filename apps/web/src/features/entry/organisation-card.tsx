import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../lib/region-name.js';
import { Card } from '../../ui/card.js';
import { Fact, Facts } from '../../ui/facts.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { StateTag } from '../../ui/state-tag.js';
import type { EntryFinding, ReviewedEntry } from './api/entry.js';
import styles from './dossier.module.css';
import { anchorOf } from './review/part-name.js';

const TONES = { eligible: 'success', 'needs-proof': 'warning', 'needs-partner': 'warning' } as const;

/** Who applies, and what the code and the address say, in words. */
export function OrganisationCard({ entry }: { entry: ReviewedEntry }) {
  const { t } = useTranslation('organiser');
  const regionName = useRegionName();
  const { organisation, eligibility } = entry;
  if (!organisation) return null;
  const tag = eligibility && <StateTag tone={TONES[eligibility]}>{t(`review.eligibility.${eligibility}`)}</StateTag>;
  return (
    <Card title={t('review.organisation')} aside={tag}>
      <Stack>
        <Facts>
          <Fact label={t('review.name')}>
            <span id={anchorOf('organisation')}>{organisation.name}</span>
          </Fact>
          <Fact label={t('review.uscc')}>
            <span className={styles.hash}>{organisation.uscc ?? t('review.blank')}</span>
          </Fact>
          <Fact label={t('review.kind')}>{t(`organisation-kinds.${organisation.kind}`)}</Fact>
          <Fact label={t('review.region')}>{regionName(organisation.declaredRegion ?? organisation.region)}</Fact>
        </Facts>
        <Findings findings={entry.eligibilityFindings} />
      </Stack>
    </Card>
  );
}

function Findings({ findings }: { findings: readonly EntryFinding[] }) {
  const { t } = useTranslation('organiser');
  const regionName = useRegionName();
  if (findings.length === 0) return <Notice tone="success">{t('review.findings.none')}</Notice>;
  return (
    <Notice tone="warning" title={t('review.findings.title')}>
      <ul>
        {findings.map((finding) => (
          <li key={finding.code}>
            {t(`review.findings.${finding.code}`, {
              region: regionName(String(finding.params?.['region'])),
              authority: finding.params?.['authority'],
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
