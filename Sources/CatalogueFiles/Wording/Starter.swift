import Catalogue
import Text

/// The file that a routine of one's own begins with: right as it stands, and with a word on everything in it.
public enum Starter {
  /// A routine's first text.
  ///
  /// - Parameters:
  ///   - id: The name of its file without the ending.
  ///   - schema: The path of the schema that editors complete and check it by.
  public static func routine(_ id: String, schema: String) -> String {
    """
    # yaml-language-server: $schema=\(schema.printable)
    # A routine of your own. `limber check` tells what is wrong with it, `limber start \(id)` follows it.

    name: \(id.prefix(1).uppercased() + id.dropFirst().replacing("-", with: " "))
    about: What it is for, in a sentence.

    # Exercises by their id, as `limber list exercises` shows them. Warm-up and cool-down may be left out.
    warm_up:
      - marching-in-place

    main:
      - cat-cow # as the exercise itself prescribes it
      - {exercise: bird-dog, sets: 2, reps: 8, pause_seconds: 5} # as your sheet says; pause_seconds is the hold in a rep
      - {exercise: plank, sets: 1-2, hold_seconds: 10-15} # ranges: gentle, standard and full work within them
      # - {exercise: knee-to-chest, side: left} # one side only
      # - {exercise: plank, hold_seconds: 60, confirmed: true} # far above the usual, and you were told so

    cool_down:
      - {exercise: childs-pose, hold_seconds: 30}

    # What no exercise here is like can be written below, for this routine alone, and then named above.
    # exercises:
    #   wall-slide:
    #     name: Wall slide
    #     position: standing # or supine, prone, side-lying, quadruped, kneeling, seated
    #     steps:
    #       - Stand with your back to a wall, feet a step in front of it.
    #       - Slide down a little, and up again.
    #     prescription:
    #       kind: reps # or hold, timed
    #       aim: strength # or stretch, mobility
    #       sets: 2
    #       reps: 10
    #       rest_seconds: 30
    #       tempo:
    #         - {phase: down, seconds: 3, breath: in, cue: Slide down the wall}
    #         - {phase: up, seconds: 3, breath: out, cue: Push up again}

    """
  }
}
