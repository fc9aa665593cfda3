import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../lib/api/answer.js';
import { RegionField } from '../../../ui/region-field.js';
import { OrganisationCode } from '../form/organisation-code.js';
import { OrganisationName } from '../form/organisation-name.js';
import { SelectControl } from '../form/select-control.js';

const KINDS = ['hospital', 'university', 'institute', 'company', 'other'] as const;
/** An organisation before anything is said of it. */
export const ORGANISATION = { name: '', uscc: '', kind: '', region: '', authority: '' };
type Named = typeof ORGANISATION;

/** The organisation as it is asked for: a code, or an authority without one. */
export function organisationOf({ uscc, authority, kind, ...rest }: Named): Answer<'NameOrganisationDto'> {
  const code = uscc.trim() || null;
  return {
    ...rest,
    kind: kind as Answer<'NameOrganisationDto'>['kind'],
    uscc: code,
    authority: code === null ? authority.trim() || null : null,
  };
}

interface AskedOrganisationProps {
  bind: (key: keyof Named) => {
    value: string;
    onChange: (value: string) => void;
    error: string | undefined;
    required: boolean;
  };
}

/** The new organisation: found in the register while typing, or described. */
export function AskedOrganisation({ bind }: AskedOrganisationProps) {
  const { t } = useTranslation('team');
  const [codeless, setCodeless] = useState(false);
  const [picked, setPicked] = useState('');
  return (
    <>
      <OrganisationName
        {...bind('name')}
        disabled={false}
        picked={picked}
        onPick={({ name, uscc, kind, region }) => {
          const known = { name, uscc: uscc ?? '', kind, region, authority: '' };
          setPicked(name);
          setCodeless(false);
          (Object.keys(known) as (keyof Named)[]).forEach((key) => bind(key).onChange(known[key]));
        }}
      />
      <OrganisationCode
        code={bind('uscc')}
        authority={bind('authority')}
        codeless={codeless}
        disabled={false}
        onCodeless={(on) => {
          setCodeless(on);
          bind(on ? 'uscc' : 'authority').onChange('');
        }}
      />
      <SelectControl
        label={t('organisation.kind')}
        choices={KINDS.map((code) => ({ code, label: t(`organisation.kinds.${code}`) }))}
        disabled={false}
        {...bind('kind')}
      />
      <RegionField key={picked} hint={t('organisation.region-hint')} {...bind('region')} />
    </>
  );
}
