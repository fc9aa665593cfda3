import { EntryModule } from '#entry';
import { JudgingModule } from '#judging';

export const modules = [EntryModule, JudgingModule, process.env['PORT']];
