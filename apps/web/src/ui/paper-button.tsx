import { useMutation } from '@tanstack/react-query';
import { Button } from './button.js';
import { Refused } from './refused.js';
import { savePaper } from '../lib/save-paper.js';

interface PaperButtonProps {
  /** Behind `/api`: `/entries/…/receipt/pdf`. */
  path: string;
  look?: 'primary' | 'quiet' | 'text';
  label: string;
  onSaved?: () => void;
}

/** Has a paper made and saves it; says why when there is none. */
export function PaperButton({ path, look = 'quiet', label, onSaved }: PaperButtonProps) {
  const saving = useMutation({ mutationFn: () => savePaper(path), onSuccess: onSaved });
  return (
    <>
      <Button look={look} busy={saving.isPending} onClick={() => saving.mutate()}>
        {label}
      </Button>
      <Refused error={saving.error} />
    </>
  );
}
