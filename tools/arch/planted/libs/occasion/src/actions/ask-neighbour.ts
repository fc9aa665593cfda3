// caught: floor-occasion
import { PublicationModule } from '#publication';

export const it = PublicationModule;
