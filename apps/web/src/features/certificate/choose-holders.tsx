import { Choices } from '../../ui/choices.js';
import { FieldGroup } from '../../ui/field-group.js';

interface ChooseHoldersProps {
  label: string;
  hint?: string;
  holders: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Who gets a certificate only when chosen; nothing where there is nobody. */
export function ChooseHolders({ label, hint, holders, chosen, onChange }: ChooseHoldersProps) {
  if (holders.length === 0) return null;
  const turn = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <FieldGroup required={false} label={label} hint={hint}>
      <Choices
        kind="checkbox"
        choices={holders.map(({ id, name }) => ({ code: id, label: name }))}
        chosen={chosen}
        onToggle={turn}
      />
    </FieldGroup>
  );
}
