/** A comment, a text as it stands, an instruction, a tag with its values in quotes, or what stands between tags. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?![!?])(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<]+/y
/** A tag with ten times as much as spreadsheets write in one. In signs. */
const LONGEST_TAG = 64 * 1024
/** A cell of the longest kind, 32,767 signs, each written as `&quot;` or `_x000D_`. In signs. */
const LONGEST_TEXT = 256 * 1024

/**
 * Whether every piece of a sheet ends, and soon. The library takes a sheet bit by bit, and begins a piece that has not ended
 * anew with each bit, the smaller the bits the slower the device: a piece without an end would keep it busy for minutes.
 */
export const hasShortPieces = (xml: string): boolean => {
  PIECE.lastIndex = 0
  while (PIECE.lastIndex < xml.length) {
    const [piece = ''] = PIECE.exec(xml) ?? []
    if (piece === '' || piece.length > (piece.startsWith('<') ? LONGEST_TAG : LONGEST_TEXT)) return false
  }
  return true
}
