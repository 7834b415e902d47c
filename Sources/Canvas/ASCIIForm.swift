/// The nearest spelling of a text in ASCII, for terminals of the C locale.
enum ASCIIForm {
  /// Spells a text scalar by scalar; marks vanish, what has no near spelling becomes "?".
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.reduce(into: "") { spelt, scalar in
      if scalar.isASCII {
        spelt.unicodeScalars.append(scalar)
      } else if !GlyphWidth.isMark(scalar) {
        spelt += spellings[scalar] ?? (GlyphWidth.columns(of: scalar) == 2 ? "??" : "?")
      }
    }
  }

  private static let spellings: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for line in rows.split(separator: "\n") {
      let columns = line.split(separator: " ", omittingEmptySubsequences: true)
      guard let spelling = columns.first else { continue }
      for column in columns.dropFirst() {
        for scalar in column.unicodeScalars { table[scalar] = String(spelling) }
      }
    }
    return table
  }()

  private static let rows = """
    A ÀÁÂÃÄÅĀĂĄǍẢẠẤẦẨẪẬẮẰẲẴẶ
    AE Æ
    C ÇĆĈĊČ
    D ÐĎĐ
    E ÈÉÊËĒĔĖĘĚẺẼẸẾỀỂỄỆ
    G ĜĞĠĢ
    H ĤĦ
    I ÌÍÎÏĨĪĬĮİỈỊ
    IJ Ĳ
    J Ĵ
    K Ķ
    L ĹĻĽĿŁ
    N ÑŃŅŇŊ
    O ÒÓÔÕÖØŌŎŐƠỎỌỐỒỔỖỘỚỜỞỠỢ
    OE Œ
    R ŔŖŘ
    S ŚŜŞŠȘ
    T ŢŤŦȚ
    TH Þ
    U ÙÚÛÜŨŪŬŮŰŲƯỦỤỨỪỬỮỰ
    W Ŵ
    Y ÝŶŸỲỶỸỴ
    Z ŹŻŽ
    a àáâãäåāăąǎảạấầẩẫậắằẳẵặ
    ae æ
    c çćĉċč
    d ðďđ
    e èéêëēĕėęěẻẽẹếềểễệə
    g ĝğġģ
    h ĥħ
    i ìíîïĩīĭįıỉị
    ij ĳ
    j ĵ
    k ķ
    l ĺļľŀł
    n ñńņňŋ
    o òóôõöøōŏőơỏọốồổỗộớờởỡợ
    oe œ
    r ŕŗř
    s śŝşšșſ
    ss ß
    t ţťŧț
    th þ
    u ùúûüũūŭůűųưủụứừửữự
    w ŵ
    y ýÿŷỳỷỹỵ
    z źżž
    ' ‘’‚‛′ʼʹ´
    " “”„‟″
    << «
    >> »
    < ‹
    > ›
    - ‐‑‒–−
    -- —―
    ... …
    * •·∙
    -> →
    <- ←
    (c) ©
    (R) ®
    (TM) ™
    EUR €
    GBP £
    x ×
    / ÷⁄
    +- ±
    1/2 ½
    1/4 ¼
    3/4 ¾
    ^2 ²
    ^3 ³
    No. №
    | │
    """
}
