internal import Ontology

/// Offices that have one holder at a time: two who seem to hold one are told apart by what the text says.
///
/// "Landrat A. … Landrat B, Landkreis C": the second one is C's, so that the first, whose district the text
/// leaves open, is another's.
extension OfficeClaims {
  /// The claims without the bodies that only the context suggests and that somebody else has the office of.
  static func withoutRivals(_ claims: [OfficeClaim], stated: (OfficeClaim) -> Bool)
    -> [OfficeClaim]
  {
    var holders: [Office: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      guard let body = claim.body, claim.status == .current, hasOneHolder(claim.role) else {
        continue
      }
      holders[Office(role: claim.role, body: body), default: []].append(index)
    }
    var claims = claims
    for rivals in holders.values where Set(rivals.map { claims[$0].person }).count > 1 {
      for index in rivals where !stated(claims[index]) { claims[index].body = nil }
    }
    return claims
  }

  private struct Office: Hashable {
    var role: String
    var body: Int
  }

  private static func hasOneHolder(_ role: String) -> Bool {
    [
      "Landrat", "Oberbürgermeister", "Ministerpräsident", "Regierungspräsident",
      "Regierender Bürgermeister", "Landeshauptmann",
    ].contains(role)
  }
}
