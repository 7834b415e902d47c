import Browser
import Interchange

extension Library {
  /// What the notebook says beside the events, for exports.
  var marginalia: Marginalia {
    Marginalia(
      notes: annotations.notes,
      picked: Set(annotations.picks),
      corrected: correctedEvents
    )
  }
}
