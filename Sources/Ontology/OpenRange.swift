/// The integers from one up to another, which is left out; none where the second comes before the first.
///
/// Takes the place of the standard library's operator wherever this module is imported, which stops the
/// program there. Places in a text are computed from other places: where nothing lies between two of
/// them there is nothing to look at.
package func ..< (first: Int, end: Int) -> Range<Int> {
  unsafe Range(uncheckedBounds: (first, max(first, end)))
}
