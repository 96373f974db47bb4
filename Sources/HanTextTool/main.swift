// The command line tool. It needs swift-argument-parser, which a package that links HanText never resolves: so it
// is built only with the trait.
#if CommandLineTool
    HanTextCommand.start()
#else
    print("hantext was built without its command line: build it with `swift build -c release --traits CommandLineTool`")
#endif
