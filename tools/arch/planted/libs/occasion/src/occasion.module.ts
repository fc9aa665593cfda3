export class OccasionModule {}
