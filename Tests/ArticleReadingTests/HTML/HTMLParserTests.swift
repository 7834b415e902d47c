import Testing

@testable import ArticleReading

/// A page's tree as one line: "body(p(text:Hi))".
func outline(_ tree: HTMLTree, from node: Int = 0) -> String {
  var lines: [String] = []
  var child = node
  while child < tree.ends[node] {
    let text = tree.tags[child] == .text
    if text {
      let words = String(decoding: tree.bytes[tree.text(child)], as: UTF8.self)
      lines.append("'\(words)'")
    } else {
      lines.append("\(tree.tags[child].rawValue)\(tree.parents[child])")
    }
    child += 1
  }
  return lines.joined(separator: " ")
}

struct HTMLParserTests {
  static func tree(_ html: String) -> HTMLTree { HTMLParser.page(html).tree }

  @Test func `closes what pages leave open`() {
    #expect(
      outline(Self.tree("<p>One<p>Two<ul><li>A<li>B</ul>"))
        == "html-1 body0 p1 'One' p1 'Two' ul1 li6 'A' li6 'B'"
    )
  }

  @Test func `reads entities of HTML and leaves others as they stand`() {
    #expect(Self.tree("<p>A&amp;B &eacute; &#8212; &bomb;").words(of: 0) == "A&B é — &bomb;")
  }

  @Test func `expands no entity that a page declares`() {
    let bomb = """
      <!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <html><body><p>Start &b;&b; end</p></body></html>
      """
    #expect(!Self.tree(bomb).words(of: 0).contains("aaaaaaaaaa&"))
    #expect(Self.tree(bomb).words(of: 0).contains("end"))
    #expect(Self.tree(bomb).words(of: 0).utf8.count < 200)
  }

  @Test func `passes over scripts and styles, whatever stands in them`() {
    let page = "<script>if (a<b) document.write('<p>No</p>')</script><style>p{}</style><p>Yes</p>"
    #expect(Self.tree(page).words(of: 0) == "Yes")
  }

  @Test func `reads on behind a NUL`() {
    #expect(Self.tree("<p>One\0two</p><p>Three</p>").words(of: 0) == "One\u{FFFD}twoThree")
  }

  @Test func `stops where a page nests too deeply, and says so`() {
    let page = HTMLParser.page(String(repeating: "<div>", count: 100_000) + "deep")
    #expect(page.limit == .depth)
    #expect(page.tree.count <= HTMLParser.depthLimit + 2)
  }

  @Test func `bears a tag with a hundred thousand attributes`() {
    let names = (0..<100_000).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
    #expect(Self.tree("<p \(names)>One</p><p>Two</p>").words(of: 0) == "OneTwo")
  }

  @Test func `cuts no script that looks like a long tag`() {
    let script = "for(i=0;i<n;i++){" + String(repeating: "a = b / c; ", count: 2000)
    #expect(Self.tree("<script>\(script)</script><p>Yes</p>").words(of: 0) == "Yes")
  }

  @Test(arguments: ["", "<", "</", "<!", "<!--", "<a", "<a b", "<a b='", "&", "&#", "\0", "plain"])
  func `bears a page that breaks off`(html: String) {
    _ = Self.tree(html)
    _ = HTMLReader().documents(in: html, file: "a.html")
  }
}
