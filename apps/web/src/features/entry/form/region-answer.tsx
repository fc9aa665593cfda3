import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useSay } from '../../../lib/i18n.js';
import { useEveryName, useRegionName } from '../../../lib/region-name.js';
import { Combobox } from '../../../ui/combobox.js';
import { type AnswerProps, textOf } from './answer-control.js';
import { useFindingText } from './finding-text.js';
import { searchRegions } from './region-search.js';

/** A region down to its county, found by any part of its name or of its spelling. */
export function RegionAnswer({ field, path, value, findings, disabled, onChange, onLeave }: AnswerProps) {
  const { t } = useTranslation('team');
  const say = useSay();
  const tell = useFindingText();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = textOf(value);
  const regionName = useRegionName();
  const every = useEveryName(typed !== null);
  const found = typed === null ? [] : searchRegions(typed, locale, every.here);
  const nothing = every.here || every.failed ? t('form.region.none') : t('common:region.loading');
  const choose = (code: string | null) => {
    setTyped(null);
    onChange(code);
  };
  const leave = () => {
    if (typed?.trim() === '' && chosen !== '') choose(null);
    setTyped(null);
    onLeave(path);
  };
  return (
    <div onBlur={leave}>
      <Combobox
        label={say(field.label)}
        required={field.required}
        error={findings[0] && tell(findings[0])}
        said={typed !== null && found.length === 0 ? nothing : t('form.region.search')}
        value={typed ?? (chosen && regionName(chosen))}
        suggestions={found}
        readOnly={disabled}
        data-path={path}
        onChange={setTyped}
        onPick={choose}
      />
    </div>
  );
}
