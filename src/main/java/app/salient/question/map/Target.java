package app.salient.question.map;

/** What counts as right; its edge belongs to it. */
sealed interface Target permits Target.Circle, Region {
    boolean holds(Place place);

    /** A place inside, to 3 decimals. */
    Place inner();

    /** Where the distance to a wrong place is measured to: the point itself, or the nearest place on a region's edge. */
    Place nearestTo(Place place);

    /** @param within km, 1 to 1000 */
    record Circle(Place place, double within) implements Target {
        @Override
        public boolean holds(Place other) {
            return place.kmTo(other) <= within;
        }

        @Override
        public Place inner() {
            return place.rounded();
        }

        @Override
        public Place nearestTo(Place other) {
            return place;
        }
    }
}
