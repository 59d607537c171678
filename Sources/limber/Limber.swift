import ArgumentParser

@main struct L: ParsableCommand { func run() {} }
