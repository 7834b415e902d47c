/// The news agencies whose copy others rework, and those who supply pictures.
enum Agencies {
  /// How an agency is written, in lower case, and its name.
  static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let forms = line.split(separator: "|")
      guard let name = forms.first else { continue }
      for form in forms { names[FoldedText(String(form)).string] = String(name) }
    }
    return names
  }()

  /// Words of which one at least stands in a picture's credit, folded.
  static let pictureWords: Set<String> = Set(
    """
    getty shutterstock istock epa keystone imago alamy reuters afp ap dpa tass xinhua anadolu ritzau
    sputnik wikimedia flickr unsplash pixabay photo photos foto image images picture credit copyright
    handout archive pool courtesy via
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )

  /// The name of the agency that words name: "Thomson Reuters" is Reuters.
  static func name(of words: String) -> String? {
    names[FoldedText(words).string]
  }

  /// The first agency named among words.
  static func first(in words: String) -> String? {
    let folded = FoldedText(words).words
    for start in folded.indices {
      for length in [3, 2, 1] where start + length <= folded.count {
        let form = folded[start..<start + length].joined(separator: " ")
        if let name = names[form], length > 1 || isDistinct(form) { return name }
      }
    }
    return nil
  }

  /// Letters that spell a common word too are an agency only where they stand alone.
  private static func isDistinct(_ form: String) -> Bool {
    form != "pa" && form != "ap" && form != "pti"
  }

  private static let table = """
    Reuters|Thomson Reuters
    AP|Associated Press|The Associated Press
    AFP|Agence France-Presse|Agence France Presse
    dpa|Deutsche Presse-Agentur
    UPI|United Press International
    TASS|ITAR-TASS
    RIA Novosti|RIA
    Interfax|Interfax-Ukraine
    Ukrinform
    Xinhua|Xinhua News Agency
    Kyodo|Kyodo News
    Jiji|Jiji Press
    Yonhap|Yonhap News Agency
    Anadolu|Anadolu Agency|AA
    Bloomberg|Bloomberg News
    ANSA
    EFE
    PA Media|PA|Press Association
    PTI|Press Trust of India
    ANI|Asian News International
    IANS
    APA|Austria Presse Agentur
    Keystone-SDA|SDA
    Belga
    PAP|Polish Press Agency
    CTK
    MTI
    IRNA
    SANA
    WAFA
    MENA
    SPA|Saudi Press Agency
    WAM
    QNA
    APP|Associated Press of Pakistan
    KCNA
    BelTA
    Azertag
    Armenpress
    Agerpres
    NTB
    TT
    Ritzau
    STT
    Lusa
    ANP
    AAP|Australian Associated Press
    The Canadian Press|Canadian Press
    IPS|Inter Press Service
    """
}
