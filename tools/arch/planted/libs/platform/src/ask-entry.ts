// caught: floor-platform
import { EntryModule } from '#entry';

export const it = EntryModule;
