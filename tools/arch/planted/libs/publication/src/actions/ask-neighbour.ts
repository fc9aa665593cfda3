// caught: floor-publication
import { OccasionModule } from '#occasion';

export const it = OccasionModule;
