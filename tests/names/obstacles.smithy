$version: "2.0"

metadata suppressions = [
    { id: "duplicate_member", namespace: "example.obstacles", reason: "Names that differ in case alone are on this course." }
]

namespace example.obstacles

use aws.protocols#awsJson1_0

/// Every name that may be in the way of an emitted crate.
@awsJson1_0
@title("Obstacles")
service Obstacles {
    version: "2024-01-01"
    operations: [
        Async, Await, Build, Builder, Call, Clone, Config, Customize, Default, DescribeDBClusters
        DescribeVPCs, Drop, Eq, Fmt, FromConf, getlowerCase, Handle, Hash, IPv6Addresses, ListOptions
        Loop, Match, Meta, New, Operation, Primitives, PutACLs, Send, Serde, Service, Test_Util, Try
        Type, Types, Use, With2Digits
        OperationWithANameThatIsFarTooLongForAnyoneToReadAndThatGoesOnAndOnUntilItIsLongerThanAnyIdentifierOughtToBeWhichIsVeryLongIndeed
    ]
    errors: [Error, Unhandled, SdkError]
}

operation Async {}
operation Await {}
operation Build {}
operation Builder {}
operation Call {}
operation Customize {}
operation Default {}
operation DescribeDBClusters {}
operation DescribeVPCs {}
operation Drop {}
operation Eq {}
operation Fmt {}
operation FromConf {}
operation getlowerCase {}
operation Handle {}
operation Hash {}
operation IPv6Addresses {}
operation Loop {}
operation Match {}
operation Meta {}
operation Operation {}
operation Primitives {}
operation PutACLs {}
operation Send {}
operation Serde {}
operation Service {}
operation Test_Util {}
operation Try {}
operation Type {}
operation Types {}
operation Use {}
operation With2Digits {}

operation OperationWithANameThatIsFarTooLongForAnyoneToReadAndThatGoesOnAndOnUntilItIsLongerThanAnyIdentifierOughtToBeWhichIsVeryLongIndeed {}

/// Types that hide the prelude, and those of the runtime.
operation Config {
    input := {
        @required
        option: Option
        string: String_
        result: Result
        vec: Vec
        box: Box
        client: Client
        settings: Config_
        image: Image
        imageBuilder: ImageBuilder
        video: VideoBuilder
        input: ConfigInputBuilder
        output: Output
        value: Value
        schema: Schema
        clone: Clone_
        blob: Blob_
        date: DateTime_
        document: Document_
        map: HashMap
        list: Options
        texts: Strings
        some: Some
        acls: ACLs
    }
    output := {
        @required
        option: Option
        string: String_
        meta: String
        _meta: String
        request_id: String
        response_metadata: String
        builder: Builder_
        sound: Sound
        soundBuilder: SoundBuilder
        video: Video
    }
    errors: [Client_, Option_]
}

/// Members that are methods of something.
operation Clone {
    input := {
        as_input: String
        as_ref: String
        borrow: String
        build: String
        build_value: String
        builder: String
        clone: String
        cmp: String
        config: String
        customize: String
        default: String
        drop: String
        eq: String
        fmt: String
        from: String
        handle: String
        hash: String
        into: String
        into_future: String
        into_paginator: String
        make_operation: String
        ne: String
        new: String
        presigned: String
        send: String
        send_with: String
        set_x: String
        x: String
        setX: Integer
        to_owned: String
        to_string: String
        try_from: String
        try_into: String
        type_id: String
    }
    output := {
        build: Strings
        eq: String
        fmt: String
        new: String
        set_x: Strings
        x: Strings
        default: Integer = 3
    }
}

/// Keywords, digits, acronyms, and names that differ in case or underscores alone.
operation New {
    input := {
        abstract: String
        as: String
        async: String
        await: String
        crate: String
        dyn: String
        extern: String
        final: String
        fn: String
        gen: String
        impl: String
        macro: String
        match: String
        mut: String
        ref: String
        self: String
        Self: Integer
        super: String
        try: String
        type: String
        union: String
        unsafe: String
        where: String
        yield: String
        _2D: String
        _1st: String
        ARN: String
        VPCs: Strings
        vpcs: String
        CIDRs: Strings
        S3Uri: String
        s3key: String
        M3u8Settings: String
        iPv6Address: String
        TTLSeconds: Integer
        HTTPSPort: Integer
        fooBar: String
        foo_bar: String
        FooBAR: String
        memberWithANameThatIsFarTooLongForAnyoneToReadAndThatGoesOnAndOnUntilItIsLongerThanAnyIdentifierOughtToBeWhichIsVeryLongIndeed: String
        memberWithANameThatIsFarTooLongForAnyoneToReadAndThatGoesOnAndOnUntilItIsLongerThanAnyIdentifierOughtToBeWhichIsVeryLongIndeedToo: String
    }
    output := {
        self: String
        Self: String
        type: String
        values: Values
        numbers: Numbers
        choice: Choice
        status: None
    }
}

@readonly
@paginated(inputToken: "token", outputToken: "next", items: "items", pageSize: "send")
operation ListOptions {
    input := {
        token: String
        send: Integer
        items: String
    }
    output := {
        next: String
        items: Options
        send: String
    }
}

structure Option {
    @required
    new: String
    @required
    builder: Integer
    some: Some
    none: None
}

structure String_ { value: String }
structure Result { ok: Ok, err: Err }
structure Vec { items: Options }
structure Box { inner: Box }
structure Client { config: Config_ }
structure Config_ { region: String }
structure ConfigInputBuilder { build: String }
structure Image { @required name: String }
structure ImageBuilder { @required image: Image }
structure Sound { name: String }
structure SoundBuilder { sound: Sound, builder: SoundBuilder }
structure Video { name: String }
structure VideoBuilder { name: String }
structure Output { input: String }
structure Schema { structure: Structure, service: Service_ }
structure Structure { field: String }
structure Service_ { name: String }
structure Clone_ { clone: Clone_ }
structure Blob_ { blob: Blob }
structure DateTime_ { at: Timestamp }
structure Document_ { document: Document }
structure HashMap { map: Options_ }
structure Ok { value: String }
structure Err { value: String }
structure Builder_ { default: String }
structure ACLs { acl: String }

list Options { member: Option }
list Strings { member: String }
map Options_ { key: String, value: Option }

/// A union that is called like something else.
union Some {
    none: Unit
    some: String
    unknown: String
    Unknown_: Integer
    self: Option
    ok: Ok
    err: Err
    type: String
    is_type: String
    as_type: String
}

union Value {
    string: String
    list: Options
}

union Choice {
    new: String
    default: Integer
    fmt: Unit
    clone: Boolean
}

enum None {
    UNKNOWN
    UNKNOWN_VALUE
    NONE
    SOME
    SELF
    SELF_VALUE = "self-value"
    OK
    ERR
    _1ST = "1st"
    _2D = "2D"
    BLANK = " "
    STAR = "*"
    PLUS = "+"
    A_B = "a-b"
    AB = "a_b"
    aB = "aB"
    TYPE = "type"
    AS_STR
    VALUES
    FROM
}

enum Values {
    mL_M5_4XLARGE = "ml.m5.4xlarge"
    ML_M5_4xlarge = "ML_M5_4xlarge"
    IPV6 = "ipv6"
    IPv6 = "IPv6"
}

intEnum Numbers {
    UNKNOWN = 0
    NONE = 1
    SELF = 2
    _3RD = 3
    FROM = 4
}

/// An error whose members are what errors have anyway.
@error("client")
structure Error {
    code: String
    message: String
    meta: String
    _meta: String
    request_id: String
    source: String
    kind: String
    retryable: Boolean
    is_retryable: Boolean
    description: String
    cause: String
    to_string: String
    fmt: String
    new: String
    eq: String
    default: String
    builder: String
    build: String
}

@error("server")
structure Unhandled {
    message: Integer
    code: Integer
}

@error("client")
structure SdkError {
    @required
    message: String
}

@error("client")
structure Client_ {
    @required
    code: None
}

@error("client")
structure Option_ {
    Message: String
}
