package io.pandian.classifier.pathways;

/**
 * The stages by which the activities of one case are judged. Each is a function of the case and of
 * the stages before it; what it has found out for one activity it keeps for the others.
 *
 * @param given the case
 * @param carriage whose information an activity carries
 * @param regimes which other law governs it
 * @param importance whether it carries important data
 * @param exemptions which ground exempts it
 * @param listings which list covers it
 * @param scopes over which scope its persons are cumulated
 * @param counters what persons are cumulated over
 * @param groups the activities that are counted together
 * @param cumulations how many persons they have together
 * @param duties what remains to be done
 */
record Stages(
    Case given,
    Carriage carriage,
    Regimes regimes,
    Importance importance,
    Exemptions exemptions,
    Listings listings,
    Scopes scopes,
    Counters counters,
    Groups groups,
    Cumulations cumulations,
    Duties duties) {

  static Stages of(Case given) {
    Carriage carriage = new Carriage(given);
    FollowedLists following = new FollowedLists(given);
    Regimes regimes = new Regimes(given);
    Importance importance = new Importance(given, carriage, following);
    Exemptions exemptions = new Exemptions(given, carriage);
    Listings listings = new Listings(given, carriage, following);
    Counters counters = new Counters(given);
    Scopes scopes = new Scopes(given, carriage, counters);
    Placements placements =
        new Placements(
            given.facts().activities(),
            new Placement(carriage, regimes, importance, exemptions, listings, scopes));
    Groups groups = new Groups(given, carriage, placements);
    return new Stages(
        given,
        carriage,
        regimes,
        importance,
        exemptions,
        listings,
        scopes,
        counters,
        groups,
        new Cumulations(given, carriage, placements, groups),
        new Duties(given, carriage, counters, groups));
  }
}
