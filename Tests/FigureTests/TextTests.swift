import Catalogue
import Figure
import TestSupport
import Testing

@Suite("Figures as text")
struct TextTests {
  private func text(
    _ id: String, _ moment: Moment, _ columns: Int, _ rows: Int, _ style: Picture.Style = .braille
  )
    throws -> String
  {
    try Shipped.figure(id).draw(moment, columns: columns, rows: rows, style: style).lines
      .joined(separator: "\n")
  }

  @Test("Cow: the back sinks")
  func cow() throws {
    #expect(
      try text("cat-cow", Moment(.phase(0, progress: 1)), 44, 13)
        == """

                                           ⣠⣶⣾⣷⣶⣄
                                          ⢰⣿⣿⣿⣿⣿⣿⡄
                                         ⣀⣨⣿⣿⣿⣿⣿⡿⠁
                         ⣀⣀          ⢀⣠⣴⣿⣿⣿⡟⠉⠛⠛⠉⠻⠆
                        ⢸⣿⣿⣿⣶⣤⣄⣀⣀⣠⣤⣶⣾⣿⣿⣿⣿⣿⡟⠁
                         ⣿⡿⠿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⠿⠛⠉⣿⡇
                         ⣿⡇  ⠈⠉⠉⠙⠛⠉⠉⠁    ⣿⡇
                         ⣿⡇              ⣿⡇
                         ⣿⡇              ⢸⡇
                         ⣿⡇              ⢸⣿
         ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⡇               ⣿⡀
        ⡘⡛⡛⡛⡛⡛⡛⡛⡛⡛⡛⡛⡻⡿⡿⡿⡿⡿⡃⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡛⡃⡀⡀⡀⡀⡀⡀⡀⡀
        """)
  }

  @Test("Cat: the back rounds")
  func cat() throws {
    #expect(
      try text("cat-cow", Moment(.phase(1, progress: 1)), 44, 13)
        == """


                            ⣀⣴⣶⣾⣿⣿⣶⣦⣄⡀
                          ⣠⣾⣿⣿⣿⡿⢿⣿⣿⣿⣿⣿⣶⣄
                         ⣼⣿⣿⡿⠋    ⠉⠛⢿⣿⣿⣿⣷⡄
                        ⢸⣿⣿⡟         ⠈⠻⣿⣿⣇
                         ⣿⡏            ⣿⣿⣿⣿⣿⣦⡀
                         ⣿⡇            ⣿⣿⣿⣿⣿⣿⡧
                         ⣿⡇           ⢶⣿⣿⣿⣿⣿⡿⠃
                         ⣿⡇            ⢻⣆⠉⠉⠉
                         ⣿⡇             ⢻⣆
         ⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣿⡇              ⢻⣧
        ⡘⡛⡛⡛⡛⡛⡛⡛⡛⡛⡛⡛⡻⡿⡿⡿⡿⡿⡃⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡀⡛⡃⡀⡀⡀⡀⡀⡀⡀⡀
        """)
  }

  @Test("Cat, small")
  func smallCat() throws {
    #expect(
      try text("cat-cow", Moment(.phase(1, progress: 1)), 20, 6)
        == """
                  ⢀⣀
                ⣴⣾⠿⠿⣿⣶⣄
               ⠸⡿⠁  ⠈⠙⣿⣧⡀
                ⡇    ⢠⣿⣿⡿
                ⡇     ⢻⡄
        ⡲⡶⡶⡶⡶⡶⡶⡶⡇⡀⡀⡀⡀⡀⡀⡻⡀⡀⡀⡀
        """)
  }

  @Test("Bridge: one line from shoulder to knee")
  func bridge() throws {
    #expect(
      try text("bridge", Moment(.phase(0, progress: 1)), 44, 13)
        == """





                                        ⢀⣀⣤⣴⣾⣿⡆
                                   ⣀⣠⣤⣶⣿⣿⡿⠿⠛⠋⣿⡇
                             ⣀⣤⣶⣶⣾⣿⣿⠿⠟⠛⠉     ⣿⡇
             ⣤           ⣀⣤⣶⣿⣿⣿⣿⡿⠟⠁          ⢹⣿
        ⢀⣴⣾⣿⣿⣷⡄      ⢀⣠⣴⣿⣿⣿⣿⡿⠟⠋⠁             ⢸⣿
        ⢸⣿⣿⣿⣿⣿⣿   ⣠⣴⣾⣿⣿⣿⠿⠿⠛⠁                 ⠘⣿⡇
        ⠸⣿⣿⣿⣿⣿⡿⣷⣶⣿⣿⣿⣿⣟⣋⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀             ⣿⣇⣀⣀⣀⡀
        ⠄⠌⠝⠟⠟⠍⠄⠌⠟⠟⠍⠍⠍⠍⠍⠍⠍⠍⠝⠟⠟⠟⠟⠟⠟⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄⠄⠝⠟⠟⠟⠟⠇
        """)
  }

  @Test("Bridge, small")
  func smallBridge() throws {
    #expect(
      try text("bridge", Moment(.phase(0, progress: 1)), 20, 6)
        == """


                    ⢀⣀⣤⣴⣶⡆
          ⣀    ⢀⣀⣤⣶⡿⠟⠛⠉⠁⠘⡇
        ⢰⣿⣿⡄⢀⣠⣴⡿⠿⠋⠁      ⣷
        ⠌⠟⠟⠝⠟⠟⠗⠖⠖⠖⠖⠆⠄⠄⠄⠄⠄⠟⠖⠖
        """)
  }

  @Test("Bird dog in plain characters")
  func plainBirdDog() throws {
    #expect(
      try text("bird-dog", Moment(.phase(0, progress: 1)), 44, 13, .plain)
        == #"""






                                           ========
          //================|==============oooo
        ///                 |           |   |
                            |          |
                            |          ||
                            |           |
        .........------------...........|...........
        """#)
  }
}
